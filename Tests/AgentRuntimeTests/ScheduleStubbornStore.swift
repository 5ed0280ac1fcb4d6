import AgentRuntime
import Synchronization

/// A store in memory that can be made to fail when a schedule is to be moved on, as a process that is killed then would.
final class ScheduleStubbornStore: ScheduleStore {
    private let store = InMemoryScheduleStore()
    private let refuses = Atomic<Bool>(false)

    var refusesToAdvance: Bool {
        get { refuses.load(ordering: .relaxed) }
        set { refuses.store(newValue, ordering: .relaxed) }
    }

    func all() async -> [Schedule] { await store.all() }
    func schedule(_ name: ScheduleName) async -> Schedule? { await store.schedule(name) }

    func put(_ schedule: Schedule, audit: AuditEntry?) async throws(JournalError) {
        try await store.put(schedule, audit: audit)
    }

    func remove(_ name: ScheduleName, audit: AuditEntry?) async throws(JournalError) -> Bool {
        try await store.remove(name, audit: audit)
    }

    func advance(
        _ name: ScheduleName,
        from tick: Timestamp,
        to standing: ScheduleStanding
    ) async throws(JournalError) -> Bool {
        guard !refusesToAdvance else { throw .unavailable(reason: "killed") }
        return await store.advance(name, from: tick, to: standing)
    }
}
