import AgentTestKit
import Foundation
import GRDB
import Resilience
import Synchronization
import Telemetry
import Testing

@testable import Storage

struct MaintenanceTests {
    private let scratch: ScratchDirectory
    private let clock = ManualClock()
    private let instruments = DatabaseInstruments()
    private let shelf: String

    init() throws {
        scratch = try ScratchDirectory()
        shelf = scratch.root + "/backups"
    }

    /// Runs the maintenance while `body` moves the clock; each call of the closure waits until all is done and moves it.
    private func run(
        _ plan: MaintenancePlan,
        jobs: [PruneJob] = [],
        wallClock: @escaping @Sendable () -> Date = { .now },
        _ body: (DatabaseFile, _ advance: (Duration) async -> Void) async throws -> Void
    ) async throws {
        let file = try DatabaseFile.open(scratch.data)
        let maintenance = Maintenance(
            file,
            plan: plan,
            jobs: jobs,
            instruments: instruments,
            time: TimeSource(clock),
            wallClock: wallClock
        )
        try await withThrowingTaskGroup { group in
            group.addTask { await maintenance.run() }
            await clock.waitForSleepers(1)
            try await body(file) { duration in
                clock.advance(by: duration)
                await clock.waitForSleepers(1)
            }
            group.cancelAll()
            try await group.waitForAll()
        }
        try await file.close()
    }

    private func backups() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: shelf).sorted() }

    @Test func `old rows go every minute, in batches, until a batch is not full`() async throws {
        defer { scratch.remove() }
        let calls = Mutex<[Int]>([])
        let rows = Mutex(25)
        let job = PruneJob("rows") { batch in
            calls.withLock { $0.append(batch) }
            return rows.withLock { left in
                let count = min(left, batch)
                left -= count
                return count
            }
        }
        try await run(MaintenancePlan(batch: 10), jobs: [job]) { _, advance in
            await advance(.seconds(59))
            #expect(calls.withLock { $0 } == [])
            await advance(.seconds(1))
            #expect(calls.withLock { $0 } == [10, 10, 10])
            await advance(.seconds(60))
            #expect(calls.withLock { $0.count } == 4)
        }
    }

    @Test func `a round is bounded and the rest follows soon`() async throws {
        defer { scratch.remove() }
        let calls = Mutex(0)
        let job = PruneJob("rows") { batch in
            calls.withLock { $0 += 1 }
            return batch
        }
        try await run(MaintenancePlan(batches: 3), jobs: [job]) { _, advance in
            await advance(.seconds(60))
            #expect(calls.withLock { $0 } == 3)
            await advance(.seconds(1))
            #expect(calls.withLock { $0 } == 6)
        }
    }

    @Test func `a job that fails is counted, keeps nothing else from running and is tried again`() async throws {
        defer { scratch.remove() }
        let calls = Mutex(0)
        let jobs = [
            PruneJob("bad") { _ in throw DatabaseError(resultCode: .SQLITE_FULL) },
            PruneJob("good") { _ in
                calls.withLock { $0 += 1 }
                return 0
            },
        ]
        let registry = MetricRegistry()
        let names = CatalogueNames(agents: [], breakers: [], routes: [], topics: [], database: "insa")
        let catalogue = try Catalogue(registry: registry, names: names, identity: BuildIdentity(version: "1"))
        let file = try DatabaseFile.open(scratch.data)
        let time = TimeSource(clock)
        let maintenance = Maintenance(file, jobs: jobs, instruments: catalogue.database, time: time)
        await withTaskGroup { group in
            group.addTask { await maintenance.run() }
            for _ in 0..<2 {
                await clock.waitForSleepers(1)
                clock.advance(by: .seconds(60))
            }
            await clock.waitForSleepers(1)
            group.cancelAll()
        }
        #expect(calls.withLock { $0 } == 2)
        let page = String(decoding: registry.render(.text004), as: UTF8.self)
        #expect(page.contains(#"insa_database_errors_total{operation="delete",error_type="io"} 2"#))
        try await file.close()
    }

    @Test func `a log above the limit is moved into the file`() async throws {
        defer { scratch.remove() }
        try await run(MaintenancePlan(logLimit: 100_000)) { file, advance in
            try await file.write { try $0.addAuditRows(1000) }
            let before = FileSize.of(scratch.data.databasePath)
            await advance(.seconds(60))
            #expect(FileSize.of(scratch.data.databasePath) > before + 400_000)
        }
    }

    @Test func `a log below the limit is left alone`() async throws {
        defer { scratch.remove() }
        try await run(MaintenancePlan()) { file, advance in
            try await file.write { try $0.addAuditRows(1000) }
            let before = FileSize.of(scratch.data.databasePath)
            await advance(.seconds(60))
            #expect(FileSize.of(scratch.data.databasePath) == before)
        }
    }

    @Test func `the planner's statistics are brought up to date every day`() async throws {
        defer { scratch.remove() }
        try await run(MaintenancePlan(interval: .seconds(1_000_000))) { file, advance in
            // SQLite analyses what its connection has searched by an index that is not unique.
            try await file.pool.writeWithoutTransaction { db in
                for number in 0..<100 {
                    let values: StatementArguments = ["key \(number)", number]
                    try db.execute(sql: "INSERT INTO idempotency_keys VALUES (?, x'00', 0, ?)", arguments: values)
                }
                _ = try Int.fetchOne(db, sql: "SELECT count(*) FROM idempotency_keys WHERE expires_at = 7")
            }
            await advance(.seconds(86_400))
            #expect(try file.readNow { try $0.tableExists("sqlite_stat1") })
        }
    }

    @Test func `the first backup is made at once, and each next one when its time has come`() async throws {
        defer { scratch.remove() }
        try await run(MaintenancePlan(backups: BackupPlan(directory: shelf))) { _, advance in
            await advance(.zero)
            let names = try backups()
            #expect(names.compactMap(BackupName.init).count == 1)
            await advance(.seconds(3600))
            #expect(instruments.backups[.success].value == 1)
        }
        #expect(instruments.lastBackup.value > 1_700_000_000)
    }

    @Test func `a young backup of an earlier instance postpones the next one and counts as the last success`()
        async throws
    {
        defer { scratch.remove() }
        let noon = Date(timeIntervalSince1970: 1_767_323_045)
        try put(noon)
        let plan = MaintenancePlan(interval: .seconds(1_000_000), backups: BackupPlan(directory: shelf))
        let laterThatDay: @Sendable () -> Date = { noon.addingTimeInterval(86_000) }
        try await run(plan, wallClock: laterThatDay) { _, advance in
            #expect(instruments.lastBackup.value == 1_767_323_045)
            await advance(.seconds(399))
            let early = try backups()
            #expect(early.count == 1)
            await advance(.seconds(1))
            let late = try backups()
            #expect(late.count == 2)
        }
    }

    @Test func `only the newest backups are kept, and nothing else is removed`() async throws {
        defer { scratch.remove() }
        for day in 1...5 { try put(Date(timeIntervalSince1970: Double(day) * 86_400)) }
        try Data().write(to: URL(fileURLWithPath: shelf + "/notes.txt"))
        try await run(MaintenancePlan(backups: BackupPlan(directory: shelf, kept: 3))) { _, advance in
            await advance(.zero)
        }
        let names = try backups()
        #expect(names.count == 4)
        #expect(names.prefix(2) == ["insa-19700105T000000Z.db", "insa-19700106T000000Z.db"])
        #expect(names.last == "notes.txt")
    }

    @Test func `what a process that is gone has left half done is removed`() async throws {
        defer { scratch.remove() }
        try put(Date(timeIntervalSince1970: 0))
        let name = "insa-19700102T000000Z.db.unfinished-"
        // No process has the highest number there is; this one has its own.
        for pid in [Int32.max, getpid()] { try Data().write(to: URL(fileURLWithPath: "\(shelf)/\(name)\(pid)")) }
        try await run(MaintenancePlan(backups: BackupPlan(directory: shelf))) { _, advance in await advance(.zero) }
        let left = try backups().filter { $0.contains("unfinished") }
        #expect(left == ["\(name)\(getpid())"])
    }

    @Test func `a backup that fails is counted and tried again`() async throws {
        defer { scratch.remove() }
        try Data().write(to: URL(fileURLWithPath: shelf))
        let backups = BackupPlan(directory: shelf + "/below-a-file")
        try await run(MaintenancePlan(interval: .seconds(1_000_000), backups: backups)) { _, advance in
            await advance(.zero)
            #expect(instruments.backups[.success].value == 0)
            try FileManager.default.removeItem(atPath: shelf)
            await advance(.seconds(599))
            #expect(instruments.backups[.success].value == 0)
            await advance(.seconds(1))
            #expect(instruments.backups[.success].value == 1)
        }
    }

    private func put(_ date: Date) throws {
        try FileManager.default.createDirectory(atPath: shelf, withIntermediateDirectories: true)
        try Data().write(to: URL(fileURLWithPath: shelf + "/" + BackupName(date).text))
    }
}
