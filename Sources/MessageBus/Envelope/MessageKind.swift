/// What a message asks of the one who takes it.
public enum MessageKind: String, Sendable, CaseIterable, Codable {
    /// Wants work done, usually with an answer.
    case request
    /// Answers an earlier request.
    case response
    /// Tells what happened; nobody waits for an answer.
    case event
    /// Passes the responsibility for a task on.
    case handoff
    /// Asks several workers for an opinion, or is one.
    case consensus
}
