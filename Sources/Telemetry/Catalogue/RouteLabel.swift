/// A route of the HTTP interface as a template, with the methods it answers.
public struct RouteLabel: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The path with its parameters by name, such as `/api/v1/tasks/{id}`.
    public let template: String
    /// The methods whose series exist from the start.
    public let methods: [HTTPMethodLabel]

    /// Creates a route.
    public init(_ template: String, methods: [HTTPMethodLabel] = [.get, .post]) {
        self.template = template
        self.methods = methods
    }

    /// A route that answers GET and POST.
    public init(stringLiteral template: String) {
        self.init(template)
    }
}
