/// Whether a journal can be written.
public enum JournalStanding: Sendable, Hashable {
    /// It can.
    case writable
    /// It cannot since then: the disk is full, the file is read-only or broken.
    case unwritable(since: Timestamp, reason: String)
}
