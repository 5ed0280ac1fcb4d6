/// Where a dead letter is in its life.
public enum DeadLetterStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// Waiting for a decision. Can become `replaying`, `archived`.
    case failed
    /// Sent again; the outcome is awaited. Can become `replayed` or `failed`.
    case replaying
    /// A replay completed. Final.
    case replayed
    /// Put away by an operator. Can become `replaying`, or `failed` again when it is restored.
    case archived

    var exits: Set<DeadLetterStatus> {
        switch self {
        case .failed: [.replaying, .archived]
        case .replaying: [.replayed, .failed]
        case .replayed: []
        case .archived: [.replaying, .failed]
        }
    }
}
