/// What a restore did.
public struct RestoreReport: Hashable, Sendable {
    /// The database.
    public let path: String
    /// Its size.
    public let bytes: Int
    /// Where the database is now that was there before; `nil` when there was none.
    public let kept: String?
}
