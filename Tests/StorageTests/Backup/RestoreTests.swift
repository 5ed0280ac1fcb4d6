import Foundation
import GRDB
import Testing

@testable import Storage

struct RestoreTests {
    private let scratch: ScratchDirectory
    private let backup: String

    init() throws {
        scratch = try ScratchDirectory()
        backup = scratch.root + "/backup.db"
    }

    /// A backup with 10 rows of a database that has 25 now.
    private func prepare() async throws {
        try await scratch.makeDatabase(rows: 10)
        _ = try scratch.data.backup(to: backup)
        try await scratch.makeDatabase(rows: 15)
    }

    private func rows(_ path: String) throws -> [Int] { try DataDirectory.reader(path).read { try $0.auditRows() } }

    @Test func `a restore brings back the backup and keeps what was there`() async throws {
        defer { scratch.remove() }
        try await prepare()
        let report = try scratch.data.restore(from: backup)
        #expect(report.bytes == FileSize.of(scratch.data.databasePath))
        let kept = try #require(report.kept)
        #expect(kept.hasPrefix(scratch.data.databasePath + ".before-restore-"))
        #expect(try rows(kept) == [25, 25])
        #expect(try rows(scratch.data.databasePath) == [10, 10])
        #expect(try await scratch.refusal() == nil)
    }

    @Test func `what only the log holds is kept with the database that was there`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 10)
        _ = try scratch.data.backup(to: backup)
        // A reader that stays keeps SQLite from emptying the log when the writer is gone, as after a kill.
        let witness = try scratch.data.reader()
        try await witness.read { _ = try $0.auditRows() }
        do { try DatabaseFile.open(scratch.data).writeNow { try $0.addAuditRows(15) } }
        #expect(FileSize.of(scratch.data.logPath) > 0)
        let kept = try #require(try scratch.data.restore(from: backup).kept)
        try witness.close()
        #expect(try rows(kept) == [25, 25])
        #expect(try rows(scratch.data.databasePath) == [10, 10])
    }

    @Test func `two restores keep both databases`() async throws {
        defer { scratch.remove() }
        try await prepare()
        let first = try scratch.data.restore(from: backup).kept
        let second = try scratch.data.restore(from: backup).kept
        #expect(first != second)
        #expect(try rows(try #require(first)) == [25, 25])
        #expect(try rows(try #require(second)) == [10, 10])
    }

    @Test func `a restore into an empty place keeps nothing and works`() async throws {
        defer { scratch.remove() }
        try await prepare()
        let place = DataDirectory(scratch.root + "/new/place")
        #expect(try place.restore(from: backup).kept == nil)
        let file = try DatabaseFile.open(place)
        #expect(try file.readNow { try $0.auditRows() } == [10, 10])
        try await file.close()
    }

    @Test func `a database in use is not replaced`() async throws {
        defer { scratch.remove() }
        try await prepare()
        let file = try DatabaseFile.open(scratch.data)
        #expect(
            throws: DatabaseFileError.locked(
                directory: scratch.data.path,
                pid: ProcessInfo.processInfo.processIdentifier
            )
        ) {
            try scratch.data.restore(from: backup)
        }
        #expect(try file.readNow { try $0.auditRows() } == [25, 25])
        try await file.close()
    }

    @Test func `a damaged database can be replaced`() async throws {
        defer { scratch.remove() }
        try await prepare()
        try scratch.overwrite(Data("garbage that is no database at all".utf8))
        let kept = try #require(try scratch.data.restore(from: backup).kept)
        #expect(FileSize.of(kept) == 34)
        #expect(try await scratch.refusal(.init(check: .always)) == nil)
    }

    enum BadBackup: CaseIterable {
        case missing, empty, garbage, cut, foreign, newer

        var reason: String? {
            switch self {
            case .missing, .empty: "it is missing or empty"
            case .garbage: "it is not a database"
            case .cut: "database disk image is malformed"
            case .foreign, .newer: nil
            }
        }
    }

    @Test(arguments: BadBackup.allCases)
    func `a backup that is no good is refused and nothing is touched`(bad: BadBackup) async throws {
        defer { scratch.remove() }
        try await prepare()
        try spoil(bad)
        let before = try scratch.files
        let error = #expect(throws: DatabaseFileError.self) { try scratch.data.restore(from: backup) }
        if let reason = bad.reason { #expect(error == .unusableBackup(path: backup, reason: reason)) }
        #expect(try scratch.files == before)
    }

    @Test func `a restore that is stopped leaves the database as it was`() async throws {
        defer { scratch.remove() }
        try await prepare()
        let before = try scratch.files
        #expect(throws: DatabaseFileError.cancelled) {
            try scratch.data.restore(from: backup) { _ in throw DatabaseFileError.cancelled }
        }
        #expect(try scratch.files == before)
    }

    @Test func `a restore that stopped halfway can be repeated`() async throws {
        defer { scratch.remove() }
        try await prepare()
        try FileManager.default.copyItem(atPath: backup, toPath: scratch.data.restoringPath)
        #expect(try await scratch.refusal() == .restoreInterrupted(path: scratch.data.restoringPath))
        _ = try scratch.data.restore(from: backup)
        #expect(try await scratch.refusal() == nil)
    }

    private func spoil(_ bad: BadBackup) throws {
        let url = URL(fileURLWithPath: backup)
        switch bad {
        case .missing: try FileManager.default.removeItem(at: url)
        case .empty: try Data().write(to: url)
        case .garbage: try Data(repeating: 0x42, count: 10_000).write(to: url)
        case .cut:
            let whole = try Data(contentsOf: url)
            try whole.prefix(whole.count / 2).write(to: url)
        case .foreign, .newer:
            let other = DataDirectory(scratch.root + "/other")
            try other.prepare()
            let copy = ScratchDirectory(root: scratch.root, data: other)
            try copy.overwrite(bad == .newer ? Data(contentsOf: url) : Data())
            try copy.tamper(bad == .newer ? "PRAGMA user_version = 77" : "CREATE TABLE songs (title)")
            try FileManager.default.removeItem(at: url)
            try FileManager.default.moveItem(atPath: other.databasePath, toPath: backup)
        }
    }
}

extension ScratchDirectory {
    init(root: String, data: DataDirectory) {
        self.root = root
        self.data = data
    }
}
