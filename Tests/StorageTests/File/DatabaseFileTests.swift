import Foundation
import GRDB
import Telemetry
import Testing

@testable import Storage

struct DatabaseFileTests {
    private let scratch: ScratchDirectory

    init() throws {
        scratch = try ScratchDirectory()
    }

    @Test func `a new directory and its files are for their owner only`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        let paths = [scratch.data.path, scratch.data.databasePath, scratch.data.logPath, scratch.data.lockPath]
        let modes = try paths.map { try FileManager.default.attributesOfItem(atPath: $0)[.posixPermissions] as? Int }
        #expect(modes == [0o700, 0o600, 0o600, 0o600])
        try await file.close()
    }

    @Test func `each opening is an instance with a higher number`() async throws {
        defer { scratch.remove() }
        let first = try DatabaseFile.open(scratch.data)
        #expect(first.previousEnd == .none)
        try await first.close()
        let second = try DatabaseFile.open(scratch.data)
        #expect(second.instance > first.instance)
        #expect(second.previousEnd == .clean(instance: first.instance))
        try await second.close()
    }

    @Test func `an instance that did not close is noticed by the next one`() async throws {
        defer { scratch.remove() }
        let gone = try DatabaseFile.open(scratch.data)
        gone.crash()
        let next = try DatabaseFile.open(scratch.data)
        #expect(next.previousEnd == .unclean(instance: gone.instance))
        try await next.close()
        let last = try DatabaseFile.open(scratch.data)
        #expect(last.previousEnd == .clean(instance: next.instance))
        try await last.close()
    }

    @Test func `closing notes the time, empties the log and may be repeated`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        try await file.write { try $0.addAuditRows(100) }
        #expect(FileSize.of(scratch.data.logPath) > 0)
        try await file.close()
        try await file.close()
        #expect(FileSize.of(scratch.data.logPath) == 0)
        let ended = try await scratch.data.reader().read {
            try Int64.fetchOne($0, sql: "SELECT ended_at FROM instances WHERE number = 1")
        }
        #expect((ended ?? 0) > 1_700_000_000_000)
    }

    @Test func `closing works in a task that is already cancelled`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        try await withThrowingTaskGroup { group in
            group.addTask { try await file.close() }
            group.cancelAll()
            try await group.waitForAll()
        }
        let next = try DatabaseFile.open(scratch.data)
        #expect(next.previousEnd == .clean(instance: file.instance))
        try await next.close()
    }

    @Test(arguments: [(Durability.full, 2), (.normal, 1)])
    func `the writer flushes as it was asked to`(durability: Durability, synchronous: Int) async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data, .init(durability: durability))
        let values = try await file.pool.writeWithoutTransaction { db in
            try ["synchronous", "foreign_keys", "busy_timeout"].map {
                try Int.fetchOne(db, sql: "PRAGMA \($0)") ?? -1
            }
        }
        #expect(values == [synchronous, 1, 5000])
        let mode = try await file.read { try String.fetchOne($0, sql: "PRAGMA journal_mode") }
        #expect(mode == "wal")
        try await file.close()
    }

    @Test func `a reader sees the state at its beginning while a writer goes on`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data)
        let seen = try file.readNow { db in
            let before = try db.auditRows()
            try file.writeNow { try $0.addAuditRows(3) }
            return [before, try db.auditRows()]
        }
        #expect(seen == [[0, 0], [0, 0]])
        #expect(try file.readNow { try $0.auditRows() } == [3, 3])
        try await file.close()
    }

    @Test func `a full disk refuses what is too much, loses nothing and ends when there is room`() async throws {
        defer { scratch.remove() }
        try await scratch.makeDatabase(rows: 10)
        let pages = FileSize.of(scratch.data.databasePath) / 4096
        let file = try DatabaseFile.open(scratch.data, .init(pageLimit: pages + 5))
        let error = await #expect(throws: DatabaseError.self) { try await file.write { try $0.addAuditRows(1000) } }
        #expect(error.map(DatabaseFault.init) == .io)
        #expect(try file.readNow { try $0.auditRows() } == [10, 10])
        try await file.write { try $0.addAuditRows(1) }
        try await file.close()
        let roomy = try DatabaseFile.open(scratch.data)
        try await roomy.write { try $0.addAuditRows(1000) }
        #expect(try roomy.readNow { try $0.auditRows() } == [1011, 1011])
        try await roomy.close()
    }

    @Test func `a scrape is told sizes and connections, and that a closed database is down`() async throws {
        defer { scratch.remove() }
        let file = try DatabaseFile.open(scratch.data, .init(readers: 2))
        let busy = try file.readNow { _ in file.sample(isWritable: true) }
        #expect(busy.isUp)
        #expect(busy.poolSize == 3)
        #expect(busy.connectionsInUse == 1)
        #expect(busy.fileSize == FileSize.of(scratch.data.databasePath))
        #expect(busy.walSize > 0)
        #expect(!file.sample(isWritable: false).isUp)
        try await file.close()
        let closed = file.sample(isWritable: true)
        #expect(!closed.isUp)
        #expect(closed.connectionsInUse == 0)
    }
}
