import Foundation
import GRDB

/// One backup to a file or into a directory.
struct Backup {
    /// The file, or a directory in which a name with the time is chosen.
    let target: String
    /// Whether a file that is there may be replaced.
    var replaces = false

    /// Copies what `source` shows at this moment.
    func make(
        from source: some DatabaseReader,
        progress: @escaping (CopyProgress) throws -> Void
    ) throws(DatabaseFileError) -> BackupReport {
        let begin = ContinuousClock.now
        let path = path
        try DatabaseCopy(target: path, replaces: replaces).make(from: source, progress: progress)
        return BackupReport(path: path, bytes: FileSize.of(path), duration: begin.duration(to: .now))
    }

    private var path: String {
        var isDirectory = ObjCBool(false)
        // because: Foundation answers through a pointer; the variable outlives the call.
        guard unsafe FileManager.default.fileExists(atPath: target, isDirectory: &isDirectory), isDirectory.boolValue
        else { return target }
        return DataDirectory(target).path + "/" + BackupName(.now).text
    }
}
