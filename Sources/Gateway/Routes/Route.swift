import HTTPTypes
import Hummingbird

/// One method of one path, and what answers it.
struct Route: Sendable {
    let method: HTTPRequest.Method
    /// The path with its parameters in braces, such as `/api/tasks/{id}`.
    let template: String
    /// The role a key must have; `nil` for routes about health, which have a switch of their own.
    let role: AccessRole?
    let answer: @Sendable (Exchange) async throws -> Response

    init(
        _ method: HTTPRequest.Method,
        _ template: String,
        for role: AccessRole?,
        _ answer: @escaping @Sendable (Exchange) async throws -> Response
    ) {
        self.method = method
        self.template = template
        self.role = role
        self.answer = answer
    }
}
