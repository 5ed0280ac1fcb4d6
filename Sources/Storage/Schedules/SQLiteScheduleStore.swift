public import AgentRuntime
import Foundation
import MessageBus
import Telemetry

/// Keeps schedules in the database file.
///
/// A schedule stands there as JSON; its next tick stands beside it, so that moving it on can ask for it.
public final class SQLiteScheduleStore: ScheduleStore {
    private let queue: CommitQueue
    private let reader: ReadQueue

    init(queue: CommitQueue, reader: ReadQueue) {
        self.queue = queue
        self.reader = reader
    }

    /// All schedules, by name; those that cannot be read are passed over, and stay in the file.
    public func all() async throws(JournalError) -> [Schedule] {
        try await reader.read { reading throws(SQLiteFault) in
            let statement = try reading.statement("SELECT body FROM schedules ORDER BY name")
            return try statement.all { $0.bytes(0).flatMap(Self.decode) }.compactMap(\.self)
        }
    }

    /// The schedule of that name.
    public func schedule(_ name: ScheduleName) async throws(JournalError) -> Schedule? {
        try await reader.read { reading throws(SQLiteFault) in try Self.schedule(name, reading) }
    }

    /// Keeps a schedule, in place of one with the same name.
    public func put(_ schedule: Schedule, audit: AuditEntry?) async throws(JournalError) {
        let body = try Self.encode(schedule)
        try await queue.write(.fails) { batch throws(SQLiteFault) in
            try Self.write(body, schedule, batch)
            if let audit { try batch.record(audit) }
            return .success(())
        }
    }

    /// Forgets a schedule.
    public func remove(_ name: ScheduleName, audit: AuditEntry?) async throws(JournalError) -> Bool {
        try await queue.write(.fails) { batch throws(SQLiteFault) in
            let statement = try batch.statement("DELETE FROM schedules WHERE name = ? RETURNING 1")
            try statement.bind(1, name.description)
            let wasThere = try !statement.all { _ in true }.isEmpty
            if wasThere, let audit { try batch.record(audit) }
            return .success(wasThere)
        }
    }

    /// Moves a schedule on, if its next tick still is `tick`.
    public func advance(
        _ name: ScheduleName,
        from tick: Timestamp,
        to standing: ScheduleStanding
    ) async throws(JournalError) -> Bool {
        try await queue.write(.fails) { batch throws(SQLiteFault) in
            guard var schedule = try Self.schedule(name, batch), schedule.standing.nextTick == tick else {
                return .success(false)
            }
            schedule.standing = standing
            let body: [UInt8]
            do throws(JournalError) {
                body = try Self.encode(schedule)
            } catch {
                return .failure(error)
            }
            try Self.write(body, schedule, batch)
            return .success(true)
        }
    }

    private static func schedule(
        _ name: ScheduleName,
        _ source: some StatementSource
    ) throws(SQLiteFault) -> Schedule? {
        let statement = try source.statement("SELECT body FROM schedules WHERE name = ?")
        try statement.bind(1, name.description)
        return try statement.first { $0.bytes(0) }?.flatMap(decode)
    }

    private static func write(_ body: [UInt8], _ schedule: Schedule, _ batch: WriteBatch) throws(SQLiteFault) {
        let statement = try batch.statement("INSERT OR REPLACE INTO schedules (name, next, body) VALUES (?, ?, ?)")
        try statement.bind(1, schedule.name.description)
        try statement.bind(2, schedule.standing.nextTick)
        try statement.bind(3, body)
        try statement.run()
        batch.tally.add(.insert, .other)
    }

    private static func encode(_ schedule: Schedule) throws(JournalError) -> [UInt8] {
        do {
            return [UInt8](try JSONEncoder().encode(schedule))
        } catch {
            throw .damaged(reason: "schedule \(schedule.name) has no JSON: \(error)")
        }
    }

    private static func decode(_ body: [UInt8]) -> Schedule? {
        // because: a schedule that this version cannot read stays in the file for one that can.
        try? JSONDecoder().decode(Schedule.self, from: Data(body))
    }
}
