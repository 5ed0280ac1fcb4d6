/// How a worker is doing.
public enum WorkerStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// It moves.
    case healthy
    /// It does not move, is too far behind, or is over its restart budget.
    case unhealthy
    /// It waits for the pause before its next restart.
    case restarting
    /// It is not running: the runtime has not started, or is over.
    case stopped
}
