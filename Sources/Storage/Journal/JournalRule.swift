/// What a journal on SQLite keeps, and for how long.
public struct JournalRule: Sendable, Hashable {
    /// Unfinished tasks kept before new ones are refused; 10,000,000 by default.
    public var unfinishedLimit = 10_000_000
    /// How long an idempotency key stands for its task; 24 h by default.
    public var keyRetention = Duration.seconds(86_400)
    /// A task that is put off for longer than this waits in the file instead of in memory; 60 s by default.
    public var lookahead = Duration.seconds(60)

    /// The defaults.
    public init() {}
}
