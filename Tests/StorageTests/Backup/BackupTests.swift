import Foundation
import GRDB
import Synchronization
import Telemetry
import Testing

@testable import Storage

struct BackupTests {
    private let scratch: ScratchDirectory
    private let target: String

    init() throws {
        scratch = try ScratchDirectory()
        target = scratch.root + "/copy.db"
    }

    private func rows(of path: String) throws -> [Int] {
        try DataDirectory.reader(path).read { try $0.auditRows() }
    }

    private var leftovers: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: scratch.root).filter { $0 != "data" }.sorted()
        }
    }

    @Test func `a backup made while others write shows one moment and holds nobody up`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        try await file.write { try $0.addAuditRows(20_000) }
        let steps = Mutex(0)
        let instruments = DatabaseInstruments()
        let report = try await file.backup(to: target, instruments: instruments) { step in
            steps.withLock { $0 += 1 }
            guard step.copied < step.total else { return }
            // A write between two steps is committed at once: the copy neither waits for it nor begins anew.
            do { try file.writeNow { try $0.addAuditRows(10) } } catch { Issue.record(error) }
        }
        #expect(steps.withLock { $0 } >= 3)
        #expect(try rows(of: target) == [20_000, 20_000])
        #expect(try file.readNow { try $0.auditRows() }[0] > 20_000)
        #expect(report.path == target)
        #expect(report.bytes == FileSize.of(target))
        #expect(instruments.backups[.success].value == 1)
        #expect(instruments.lastBackup.value > 1_700_000_000)
        #expect(try leftovers == ["copy.db"])
        try await file.close()
    }

    @Test func `a backup is one file for its owner only, without a log beside it`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 10)
        _ = try scratch.data.backup(to: target)
        #expect(try leftovers == ["copy.db"])
        let mode = try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int
        #expect(mode == 0o600)
        #expect(try rows(of: target) == [10, 10])
        #expect(try leftovers == ["copy.db"])
    }

    @Test func `a second process can back up what a server works with`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        try await file.write { try $0.addAuditRows(50) }
        _ = try scratch.data.backup(to: target)
        #expect(try rows(of: target) == [50, 50])
        try await file.write { try $0.addAuditRows(1) }
        try await file.close()
    }

    @Test func `what an instance that was killed had committed is in the backup`() throws {
        defer { scratch.remove() }
        do { try DatabaseFile.open(scratch.data).writeNow { try $0.addAuditRows(5) } }
        _ = try scratch.data.backup(to: target)
        #expect(try rows(of: target) == [5, 5])
    }

    @Test func `a file that is there is replaced only when that is wanted`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 3)
        try Data("precious".utf8).write(to: URL(fileURLWithPath: target))
        #expect(throws: DatabaseFileError.exists(path: target)) { try scratch.data.backup(to: target) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("precious".utf8))
        _ = try scratch.data.backup(to: target, replacing: true)
        #expect(try rows(of: target) == [3, 3])
    }

    @Test func `a backup into a directory is named by its time`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        let report = try scratch.data.backup(to: scratch.root + "/")
        #expect(report.path.hasPrefix(scratch.root + "/insa-"))
        #expect(try leftovers.compactMap(BackupName.init).count == 1)
    }

    @Test func `a disk that fills up leaves no half backup`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 1000)
        let source = try scratch.data.reader()
        let copy = DatabaseCopy(target: target, pageLimit: 20)
        let error = #expect(throws: DatabaseFileError.self) { try copy.make(from: source) { _ in } }
        guard case .inaccessible(target, let reason)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(reason == "database or disk is full")
        #expect(try leftovers == [])
    }

    @Test func `a backup that is stopped leaves nothing and is counted`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        try await file.write { try $0.addAuditRows(20_000) }
        let instruments = DatabaseInstruments()
        let (started, continuation) = AsyncStream.makeStream(of: Void.self)
        let error = await withTaskGroup(of: DatabaseFileError?.self) { group in
            group.addTask {
                do throws(DatabaseFileError) {
                    _ = try await file.backup(to: target, instruments: instruments) { _ in continuation.yield() }
                    return nil
                } catch {
                    return error
                }
            }
            for await _ in started { break }
            group.cancelAll()
            return await group.next() ?? nil
        }
        // A backup may be through before the cancellation reaches it; half of one never remains.
        #expect(error == .cancelled || error == nil)
        #expect(try leftovers == (error == nil ? ["copy.db"] : []))
        #expect(instruments.backups[.failure].value == (error == nil ? 0 : 1))
        try await file.close()
    }

    @Test(arguments: ["/proc/nowhere/copy.db", "/no/such/directory/copy.db"])
    func `a place that cannot be written to is said`(path: String) async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        let error = #expect(throws: DatabaseFileError.self) { try scratch.data.backup(to: path) }
        guard case .inaccessible(path, _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `without a database there is nothing to back up`() {
        defer { scratch.remove() }
        #expect(throws: DatabaseFileError.missing(path: scratch.data.databasePath)) {
            try scratch.data.backup(to: target)
        }
    }

    @Test func `a damaged database does not become a backup`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 1000)
        try scratch.damageMiddle()
        #expect(throws: DatabaseFileError.self) { try scratch.data.backup(to: target) }
        #expect(try leftovers == [])
    }

    @Test(arguments: [0.0, 1_700_000_000, 951_827_696, 4_102_444_799])
    func `the name of a backup gives back its time`(seconds: Double) throws {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(BackupName(BackupName(date).text)?.date == date)
    }

    @Test func `backups are named in UTC and sort by time`() {
        #expect(BackupName(Date(timeIntervalSince1970: 1_767_323_045)).text == "insa-20260102T030405Z.db")
        #expect(BackupName(Date(timeIntervalSince1970: 9)) < BackupName(Date(timeIntervalSince1970: 10)))
    }

    @Test(arguments: [
        "", "insa.db", "insa-20260102T030405Z.db-wal", "insa-2026.db", "insa-20260102T030405Z.db.unfinished-1",
    ])
    func `other files are not taken for backups`(name: String) {
        #expect(BackupName(name) == nil)
    }
}

extension ScratchDirectory {
    /// Overwrites a stretch in the middle of the database.
    func damageMiddle() throws {
        var bytes = try Data(contentsOf: URL(fileURLWithPath: data.databasePath))
        let begin = bytes.count / 4096 / 2 * 4096
        bytes.replaceSubrange(begin..<begin + 16_384, with: Data(repeating: 0xAB, count: 16_384))
        try overwrite(bytes)
    }
}
