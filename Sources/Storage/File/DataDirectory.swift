import Foundation

/// The directory that holds everything the platform keeps.
public struct DataDirectory: Hashable, Sendable {
    /// Where it is.
    public let path: String

    /// Names a directory; it need not exist yet.
    public init(_ path: String) {
        self.path = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
    }

    /// The directory for state that the XDG rules give a user: `$XDG_STATE_HOME/insa-agents`, and without that variable
    /// `~/.local/state/insa-agents`.
    ///
    /// A relative `XDG_STATE_HOME` is ignored, as the rules ask; without an absolute `HOME` the user database is asked.
    public static func standard(environment: [String: String]) -> DataDirectory {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return DataDirectory(DataDirectory(state).path + "/insa-agents")
        }
        let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
        return DataDirectory(DataDirectory(home).path + "/.local/state/insa-agents")
    }

    /// The database.
    public var databasePath: String { path + "/insa.db" }
    /// Its write-ahead log.
    public var logPath: String { databasePath + "-wal" }
    /// The file whose lock says which process works here.
    public var lockPath: String { path + "/insa.lock" }
    /// A complete copy that is about to take the place of the database.
    var restoringPath: String { databasePath + ".restoring" }

    /// Makes the directory, for its owner only, unless it is there.
    func prepare() throws(DatabaseFileError) {
        var isDirectory = ObjCBool(false)
        // because: Foundation answers through a pointer; the variable outlives the call.
        if unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory) {
            guard isDirectory.boolValue else { throw .notADirectory(path: path) }
            return
        }
        do {
            try FileManager.default.createDirectory(
                atPath: path,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw .unusableDirectory(path: path, reason: SystemReason.of(error))
        }
    }
}
