/// How far a copy of the database is.
public struct CopyProgress: Hashable, Sendable {
    /// Pages copied so far.
    public let copied: Int
    /// Pages there are.
    public let total: Int

    /// The part that is done, from 0 to 1.
    public var fraction: Double { total > 0 ? Double(copied) / Double(total) : 1 }
}
