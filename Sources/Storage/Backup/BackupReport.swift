/// A copy of the database that is complete, checked and in its place.
public struct BackupReport: Hashable, Sendable {
    /// Where the copy is.
    public let path: String
    /// Its size.
    public let bytes: Int
    /// How long it took, the check included.
    public let duration: Duration
}
