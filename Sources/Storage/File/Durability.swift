/// What an acknowledged commit survives.
public enum Durability: String, Sendable, CaseIterable {
    /// Everything, a power cut included: each commit waits until the disk says it has the data. The default.
    case full
    /// A crash of the process, but not always one of the machine.
    ///
    /// A commit is handed to the operating system and reaches the disk later, so that after a power cut or a kernel
    /// crash the last acknowledged commits may be gone. The database stays consistent, and no commit is lost when only
    /// the process dies. On disks that flush slowly this is several times as fast.
    case normal

    /// The value of `PRAGMA synchronous`.
    var pragma: String {
        switch self {
        case .full: "FULL"
        case .normal: "NORMAL"
        }
    }
}
