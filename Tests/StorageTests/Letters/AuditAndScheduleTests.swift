import AgentRuntime
import MessageBus
import Testing

@testable import Storage

struct AuditAndScheduleTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    private func schedule(_ name: ScheduleName, next: Timestamp? = .testNow) -> Schedule {
        Schedule(
            name: name,
            agent: "sizing",
            request: StoredRequest(kind: "size", version: 1, json: Array("{}".utf8)),
            timing: .interval(.seconds(60), anchor: .testNow),
            standing: ScheduleStanding(nextTick: next)
        )
    }

    @Test func `entries come newest first, page by page, from another instance too`() async throws {
        var before: Instance? = try vault.open()
        for number in 0..<5 { try await before?.storage.audit.record(.test(number)) }
        before = nil
        let here = try vault.open()
        let first = try await here.storage.audit.entries(after: nil, limit: 3)
        #expect(first.items == [4, 3, 2].map { .test($0) })
        let rest = try await here.storage.audit.entries(after: first.next, limit: 3)
        #expect(rest.items == [1, 0].map { .test($0) })
        #expect(rest.next == nil)
    }

    @Test func `an action of a later version is passed over`() async throws {
        let here = try vault.open()
        try await here.storage.audit.record(.test(1))
        try await here.tamper("UPDATE audit SET action = 'teleport'")
        #expect(try await here.storage.audit.entries(after: nil, limit: 3).items.isEmpty)
    }

    @Test func `schedules come back by name, and are replaced and forgotten`() async throws {
        let here = try vault.open()
        let store = here.storage.schedules
        try await store.put(schedule("b"), audit: .test(1))
        try await store.put(schedule("a"), audit: .test(2))
        #expect(try await store.all() == [schedule("a"), schedule("b")])
        try await store.put(schedule("a", next: nil), audit: nil)
        #expect(try await store.schedule("a")?.standing.nextTick == nil)
        #expect(try await store.remove("a", audit: .test(9)))
        #expect(try await !store.remove("a", audit: .test(10)))
        #expect(try await store.all().map(\.name) == ["b"])
        #expect(
            try await here.storage.audit.entries(after: nil, limit: 9).items.map(\.id).first == AuditEntry.test(9).id
        )
    }

    @Test func `a schedule moves on only from the tick that was dealt with`() async throws {
        let here = try vault.open()
        let store = here.storage.schedules
        try await store.put(schedule("a"), audit: nil)
        let next = ScheduleStanding(nextTick: .testNow(60), lastTick: .testNow)
        let moves = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { try await store.advance("a", from: .testNow, to: next) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(moves == 1)
        #expect(try await store.schedule("a")?.standing == next)
        #expect(try await !store.advance("nobody", from: .testNow, to: next))
    }

    @Test func `a schedule that cannot be read hides no other`() async throws {
        let here = try vault.open()
        for name in ["a", "b"] as [ScheduleName] { try await here.storage.schedules.put(schedule(name), audit: nil) }
        try await here.tamper("UPDATE schedules SET body = x'00' WHERE name = 'a'")
        #expect(try await here.storage.schedules.all().map(\.name) == ["b"])
        #expect(try await here.storage.schedules.schedule("a") == nil)
    }
}
