public import MessageBus

/// What a replay of many letters did, or would do.
public struct BulkReplay: Sendable {
    /// The letters chosen, oldest first.
    public let matched: [MessageID]
    /// Whether nothing was sent.
    public let isDryRun: Bool
    /// The tasks begun.
    public internal(set) var replayed: [TaskID] = []
    /// The letters that could not be sent, with the reason.
    public internal(set) var failed: [MessageID: String] = [:]

    init(matched: [MessageID], isDryRun: Bool) {
        self.matched = matched
        self.isDryRun = isDryRun
    }
}
