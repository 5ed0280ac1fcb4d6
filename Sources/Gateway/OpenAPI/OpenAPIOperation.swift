/// What the published document says of one route beside its path.
struct OpenAPIOperation: Sendable, Hashable {
    /// A body a route reads.
    enum Body: String, Sendable, CaseIterable {
        case sizing = "SizingRequest"
        case parse = "ParseRequest"
        case query = "QueryRequest"
        case replay = "ReplayOrder"
        case annotation = "Annotation"
        case schedule = "Schedule"
    }

    let summary: String
    var parameters: [String] = []
    var body: Body?
    /// The statuses of good answers.
    var answers: [Int] = [200]
    /// The content type of good answers.
    var type = "application/json"
    /// Others that a client can ask for.
    var otherTypes: [String] = []
}
