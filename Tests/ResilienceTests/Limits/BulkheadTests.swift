import AgentTestKit
import Resilience
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct BulkheadTests {
    /// How many calls run at the same time.
    private final class Load: Sendable {
        private let counts = Mutex((now: 0, most: 0, done: 0))
        var most: Int { counts.withLock { $0.most } }
        var done: Int { counts.withLock { $0.done } }

        func begin() { counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1), $0.done) } }
        func end() { counts.withLock { $0 = ($0.now - 1, $0.most, $0.done + 1) } }
    }

    private let clock = ManualClock()

    @Test(
        "Calls enter, wait and are refused in this order",
        arguments: [(places: 1, line: 0), (1, 2), (3, 0), (3, 5)]
    )
    func entries(places: Int, line: Int) {
        var state = BulkheadState(maxConcurrent: places, maxWaiting: line)
        for _ in 0..<places { #expect(state.enter() == .entered) }
        for _ in 0..<line {
            guard case .waiting = state.enter() else {
                Issue.record("the line has room")
                return
            }
        }
        #expect(state.enter() == .refused)
        #expect(state.running == places && state.waiting == line)
    }

    @Test func `a place goes to the first in line who has not withdrawn`() throws {
        var state = BulkheadState(maxConcurrent: 1, maxWaiting: 3)
        _ = state.enter()
        let tickets = (0..<3).compactMap { _ in
            if case .waiting(let ticket) = state.enter() { ticket } else { nil }
        }
        try #require(tickets.count == 3)
        #expect(state.withdraw(tickets[0]) && !state.withdraw(tickets[0]))
        #expect(state.leave() == tickets[1] && !state.withdraw(tickets[1]))
        #expect(state.leave() == tickets[2])
        #expect(state.leave() == nil && state.running == 0)
    }

    @Test func `a full bulkhead refuses at once and says so`() async throws {
        let log = EventLog()
        let bulkhead = Bulkhead(name: "llm", maxConcurrent: 1, onEvent: log.handler)
        let inside = Task { try await bulkhead.run { try await clock.sleepForever() } }
        await clock.waitForSleepers(1)
        await #expect(throws: BulkheadFull(name: "llm")) { try await bulkhead.run {} }
        #expect(log.events == [.bulkheadRejected(name: "llm")])
        inside.cancel()
        await #expect(throws: CancellationError.self) { try await inside.value }
        #expect(bulkhead.running == 0)
    }

    @Test func `never more calls run than there are places, and every waiter gets its turn`() async throws {
        let bulkhead = Bulkhead(name: "llm", maxConcurrent: 4, maxWaiting: 500)
        let load = Load()
        try await withThrowingTaskGroup { group in
            for _ in 0..<500 {
                group.addTask {
                    try await bulkhead.run {
                        load.begin()
                        await Task.yield()
                        load.end()
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(load.most <= 4 && load.done == 500)
        #expect(bulkhead.running == 0 && bulkhead.waiting == 0)
    }

    @Test func `cancelled waiters leave the line and lose no place`() async {
        let bulkhead = Bulkhead(name: "llm", maxConcurrent: 1, maxWaiting: 300)
        let finished = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<300 {
                let call = Task { try await bulkhead.run { await Task.yield() } }
                group.addTask {
                    if number.isMultiple(of: 2) { call.cancel() }
                    return (try? await call.value) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(finished >= 150)
        #expect(bulkhead.running == 0 && bulkhead.waiting == 0)
    }
}
