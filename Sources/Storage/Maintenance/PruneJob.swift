/// One kind of rows that are removed when they are old enough.
public struct PruneJob: Sendable {
    /// What is removed, for the log.
    public let name: String
    /// Removes at most this many rows in one transaction and says how many there were; fewer mean there are no more.
    let prune: @Sendable (_ batch: Int) async throws -> Int

    /// Creates a job of what removes a batch.
    public init(_ name: String, prune: @escaping @Sendable (_ batch: Int) async throws -> Int) {
        self.name = name
        self.prune = prune
    }
}
