/// Why the database cannot be used; the description names the way out where there is one.
public enum DatabaseFileError: Error, Hashable, CustomStringConvertible {
    /// The data directory is a file.
    case notADirectory(path: String)
    /// The data directory cannot be made or entered.
    case unusableDirectory(path: String, reason: String)
    /// Another process works in the data directory; `nil` when it did not say which.
    case locked(directory: String, pid: Int32?)
    /// Files cannot be locked there, as on some network file systems.
    case unlockable(path: String, reason: String)
    /// There is no database.
    case missing(path: String)
    /// A newer version of the platform has written the file.
    case newer(path: String, found: Int, supported: Int)
    /// The file is something else than a database.
    case notADatabase(path: String)
    /// The file is a database of another program.
    case foreign(path: String)
    /// The file is empty although it had content.
    case emptied(path: String)
    /// The file is damaged or cut short.
    case damaged(path: String, reason: String)
    /// A file cannot be restored from.
    case unusableBackup(path: String, reason: String)
    /// A restore stopped before its last step.
    case restoreInterrupted(path: String)
    /// The file cannot be read or written: permissions, a full or a broken disk.
    case inaccessible(path: String, reason: String)
    /// Another program holds the file locked.
    case busy(path: String)
    /// A file is there already and may not be replaced.
    case exists(path: String)
    /// The caller stopped it.
    case cancelled
    /// Anything else that SQLite refuses.
    case failed(path: String, reason: String)

    /// What is wrong and what to do.
    public var description: String {
        switch self {
        case .notADirectory(let path): "the data directory \(path) is a file; choose another with --data-dir"
        case .unusableDirectory(let path, let reason): "the data directory \(path) cannot be used: \(reason)"
        case .locked(let directory, let pid?):
            "process \(pid) works with the data directory \(directory); stop it first"
        case .locked(let directory, nil): "another process works with the data directory \(directory); stop it first"
        case .unlockable(let path, let reason):
            "\(path) cannot be locked (\(reason)); put the data directory on a local file system"
        case .missing(let path): "there is no database at \(path)"
        case .newer(let path, let found, let supported):
            "\(path) was written by a newer version (format \(found), this one reads up to \(supported)); "
                + "nothing was changed: install that version again"
        case .notADatabase(let path): "\(path) is not a database; \(Self.wayOut)"
        case .foreign(let path): "\(path) is the database of another program"
        case .emptied(let path): "\(path) is empty but was not; \(Self.wayOut)"
        case .damaged(let path, let reason): "\(path) is damaged (\(reason)); \(Self.wayOut)"
        case .unusableBackup(let path, let reason): "the backup \(path) cannot be used: \(reason); nothing was changed"
        case .restoreInterrupted(let path):
            "a restore stopped halfway and left \(path); run `insa-agents database restore` again, "
                + "or delete that file to go on without it"
        case .inaccessible(let path, let reason): "\(path) cannot be read or written: \(reason)"
        case .busy(let path): "another program holds \(path) locked"
        case .exists(let path): "\(path) is there already"
        case .cancelled: "stopped before it was done"
        case .failed(let path, let reason): "\(path): \(reason)"
        }
    }

    private static let wayOut =
        "see what is wrong with `insa-agents database check`, or bring back a backup with `insa-agents database restore`"
}
