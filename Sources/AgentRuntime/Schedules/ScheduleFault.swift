/// Why the latest tick of a schedule did not become a task.
public struct ScheduleFault: Sendable, Hashable {
    /// When that was found out.
    public let at: Timestamp
    /// The error in its own words, at most 500 characters.
    public let message: String

    /// Creates a fault.
    public init(at: Timestamp, message: String) {
        self.at = at
        self.message = String(message.prefix(500))
    }
}
