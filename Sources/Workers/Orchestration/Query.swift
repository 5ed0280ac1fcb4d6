public import AgentRuntime

/// A question in plain words, for whichever agents can answer it.
public struct Query: WorkRequest, Hashable {
    /// What the orchestrator answers.
    public typealias Answer = QueryAnswer

    /// The question, at most 20,000 characters.
    public var text: String

    /// Creates a query.
    public init(text: String) {
        self.text = text
    }

    /// The stable name of this kind of request.
    public static var kind: String { "query" }

    /// A question nobody could work on is refused.
    public static func verdict(of answer: QueryAnswer) -> AnswerVerdict {
        answer.plan.contains { $0.status == .completed } ? .fulfilled : .refused
    }
}
