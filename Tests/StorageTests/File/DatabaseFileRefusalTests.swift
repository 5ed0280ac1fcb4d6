import Foundation
import GRDB
import Testing

@testable import Storage

/// What is refused, and that it is not touched.
struct DatabaseFileRefusalTests {
    private let scratch: ScratchDirectory

    init() throws {
        scratch = try ScratchDirectory()
    }

    private var path: String { scratch.data.databasePath }

    @Test func `a database of a newer version is refused with both versions and not touched`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        try scratch.tamper("PRAGMA user_version = 99")
        let before = try scratch.files["insa.db"]
        #expect(try await scratch.refusal() == .newer(path: path, found: 99, supported: Schema.version))
        #expect(try scratch.files["insa.db"] == before)
    }

    @Test func `a database with a step this version does not know is refused`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        try scratch.tamper("INSERT INTO grdb_migrations VALUES ('v99')")
        let refusal = try await scratch.refusal()
        #expect(refusal == .newer(path: path, found: Schema.version + 1, supported: Schema.version))
    }

    @Test(arguments: [
        Data("not a database, but longer than the header of one: ".utf8 + [UInt8](repeating: 65, count: 5000)),
        Data([0]), Data("SQLite format 3".utf8), Data(repeating: 0, count: 4096),
        Data((0..<8192).map { UInt8($0 & 255) }),
    ])
    func `a file that is no database is refused and not touched`(bytes: Data) async throws {
        defer { scratch.remove() }
        try scratch.overwrite(bytes)
        #expect(try await scratch.refusal() == .notADatabase(path: path))
        #expect(try scratch.files["insa.db"] == bytes)
    }

    @Test(arguments: [1, 2, 10])
    func `a database that is cut short is refused and not touched`(keptTenths: Int) async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 500)
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        let cut = whole.prefix(whole.count / 4096 * keptTenths / 11 * 4096)
        try scratch.overwrite(cut)
        let refusal = try #require(try await scratch.refusal())
        guard case .damaged(path, _) = refusal else {
            Issue.record("\(refusal)")
            return
        }
        #expect(try scratch.files["insa.db"] == cut)
    }

    @Test func `a database that became empty is not taken for a new one`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 1)
        try scratch.overwrite(Data())
        #expect(try await scratch.refusal() == .emptied(path: path))
        try FileManager.default.removeItem(atPath: path)
        #expect(try await scratch.refusal() == nil)
    }

    @Test func `a database of another program is refused`() async throws {
        defer { scratch.remove() }
        try FileManager.default.createDirectory(atPath: scratch.data.path, withIntermediateDirectories: true)
        try scratch.tamper("CREATE TABLE songs (title)")
        #expect(try await scratch.refusal() == .foreign(path: path))
        try scratch.tamper("PRAGMA application_id = 7")
        #expect(try await scratch.refusal() == .foreign(path: path))
    }

    @Test func `damage inside is found after an instance that did not close`() async throws {
        defer { scratch.remove() }
        do { _ = try DatabaseFile.open(scratch.data).instance }
        try await damageAPage()
        let refusal = try #require(try await scratch.refusal())
        guard case .damaged(path, _) = refusal else {
            Issue.record("\(refusal)")
            return
        }
        #expect(try await scratch.refusal(.init(check: .afterUncleanEnd(upTo: 0))) == nil)
        #expect(try await scratch.refusal() == nil)
        #expect(try await scratch.refusal(.init(check: .always)) == refusal)
    }

    @Test func `a data directory that is a file is refused`() async throws {
        defer { scratch.remove() }
        try Data().write(to: URL(fileURLWithPath: scratch.data.path))
        #expect(try await scratch.refusal() == .notADirectory(path: scratch.data.path))
    }

    /// The tests may run as root, whom no permission stops, hence a file system that nobody can write to.
    @Test func `a directory that cannot be written to is refused`() {
        let error = #expect(throws: DatabaseFileError.self) { try DatabaseFile.open(DataDirectory("/proc")) }
        guard case .inaccessible("/proc/insa.lock", _)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test func `a directory that cannot be made is refused`() {
        let error = #expect(throws: DatabaseFileError.self) { try DatabaseFile.open(DataDirectory("/proc/no/such")) }
        guard case .unusableDirectory("/proc/no/such", let reason)? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test func `an opening that was refused gives the lock back`() async throws {
        defer { scratch.remove() }
        try scratch.overwrite(Data("garbage that is no database at all".utf8))
        #expect(try await scratch.refusal() == .notADatabase(path: path))
        #expect(try await scratch.refusal() == .notADatabase(path: path))
    }

    @Test func `a restore that stopped halfway is named`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase()
        try FileManager.default.moveItem(atPath: path, toPath: scratch.data.restoringPath)
        #expect(try await scratch.refusal() == .restoreInterrupted(path: scratch.data.restoringPath))
    }

    /// Overwrites the root of the audit table with a page of another kind; the header stays whole.
    private func damageAPage() async throws {
        let file = try DatabaseFile.open(scratch.data)
        try await file.write { try $0.addAuditRows(200) }
        let root = try await file.read { db in
            try Int.fetchOne(db, sql: "SELECT rootpage FROM sqlite_master WHERE name = 'audit'")
        }
        try await file.close()
        try scratch.tamper("UPDATE instances SET ended_at = NULL")
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        let begin = (try #require(root) - 1) * 4096
        bytes.replaceSubrange(begin..<begin + 4096, with: Data(repeating: 0xAB, count: 4096))
        try scratch.overwrite(bytes)
    }
}
