/// The database at the moment of a scrape.
public struct DatabaseSample: Hashable, Sendable {
    /// Whether it is open and accepts writes.
    public let isUp: Bool
    /// Connections it may have open at the same time.
    public let poolSize: Int
    /// Connections that are at work.
    public let connectionsInUse: Int
    /// Bytes of the database file.
    public let fileSize: Int
    /// Bytes of its write-ahead log.
    public let walSize: Int

    /// Creates a sample.
    public init(isUp: Bool, poolSize: Int, connectionsInUse: Int, fileSize: Int, walSize: Int) {
        self.isUp = isUp
        self.poolSize = poolSize
        self.connectionsInUse = connectionsInUse
        self.fileSize = fileSize
        self.walSize = walSize
    }
}
