/// What a vacuum gave back to the disk.
public struct VacuumReport: Hashable, Sendable {
    /// Bytes of the database and its log before.
    public let before: Int
    /// Bytes of the database and its log after.
    public let after: Int
}
