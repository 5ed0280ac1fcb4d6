/// What an answer says of its request.
public enum AnswerVerdict: String, Sendable, Hashable, Codable, CaseIterable {
    /// The request was fulfilled.
    case fulfilled
    /// The request cannot be fulfilled as it was put: the caller's business, not a failure of the worker.
    case refused
}
