import Foundation
import Glibc

/// The directory of the backups that are made by themselves.
struct BackupShelf {
    let plan: BackupPlan

    /// The backups that are there, oldest first.
    var names: [BackupName] {
        get throws {
            guard FileManager.default.fileExists(atPath: plan.directory) else { return [] }
            return try FileManager.default.contentsOfDirectory(atPath: plan.directory).compactMap(BackupName.init)
                .sorted()
        }
    }

    /// When the newest backup was made; `nil` when there is none.
    var newest: Date? {
        get throws { try names.last?.date }
    }

    /// Makes the directory, for its owner only, unless it is there.
    func prepare() throws {
        guard !FileManager.default.fileExists(atPath: plan.directory) else { return try removeUnfinished() }
        try FileManager.default.createDirectory(
            atPath: plan.directory,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// Removes what processes that are gone have left half done.
    private func removeUnfinished() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: plan.directory) {
            guard let (_, backup, process) = name.wholeMatch(of: /(.+)\.unfinished-(\d+)/)?.output,
                BackupName(String(backup)) != nil, let pid = Int32(process), kill(pid, 0) != 0, errno == ESRCH
            else { continue }
            try DatabaseFiles.remove(DataDirectory(plan.directory).path + "/" + name)
        }
    }

    /// Removes the oldest backups beyond the number that is kept, and says how many those were.
    func removeOld() throws -> Int {
        let old = try names.dropLast(plan.kept)
        for name in old { try DatabaseFiles.remove(DataDirectory(plan.directory).path + "/" + name.text) }
        return old.count
    }
}
