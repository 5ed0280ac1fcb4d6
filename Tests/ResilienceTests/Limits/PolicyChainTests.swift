import AgentTestKit
import Resilience
import Synchronization
import Testing

@Suite(.timeLimit(.minutes(1)))
struct PolicyChainTests {
    /// Writes down when it is entered and left.
    private struct Marker: Policy {
        let name: String
        let trail: Trail

        func run<Value: Sendable>(_ operation: @escaping @Sendable () async throws -> Value) async throws -> Value {
            trail.add("\(name) in")
            defer { trail.add("\(name) out") }
            return try await operation()
        }
    }

    private final class Trail: Sendable {
        private let marks = Mutex<[String]>([])
        var all: [String] { marks.withLock { $0 } }
        func add(_ mark: String) { marks.withLock { $0.append(mark) } }
    }

    @Test func `the first policy is the outermost`() async throws {
        let trail = Trail()
        let chain = PolicyChain([Marker(name: "a", trail: trail), Marker(name: "b", trail: trail)])
        #expect(try await chain.run { 42 } == 42)
        #expect(trail.all == ["a in", "b in", "b out", "a out"])
    }

    @Test func `an empty chain runs the operation as it is`() async throws {
        #expect(try await PolicyChain([]).run { 42 } == 42)
    }

    @Test func `each attempt has its own time limit and the breaker counts a timeout as a failure`() async throws {
        let clock = ManualClock()
        let time = TimeSource(clock)
        let log = EventLog()
        let breaker = CircuitBreaker(name: "llm", time: time, onEvent: log.handler)
        let chain = PolicyChain([
            RetryPolicy(.plain(2), on: time, log: log), breaker,
            Timeout(name: "llm", limit: .seconds(10), time: time, onEvent: log.handler),
        ])
        let answer = Task { try await chain.run { try await clock.sleepForever() } }
        await clock.waitForSleepers(dueAfter: .seconds(10))
        clock.advance(by: .seconds(10))
        await clock.waitForSleepers(dueAfter: .seconds(1))
        clock.advance(by: .seconds(1))
        await clock.waitForSleepers(dueAfter: .seconds(10))
        clock.advance(by: .seconds(10))
        await #expect(throws: TimedOut.self) { try await answer.value }
        #expect(breaker.snapshot().consecutiveFailures == 2)
        #expect(
            log.events == [
                .timedOut(name: "llm", limit: .seconds(10)),
                .retryScheduled(name: "supplier", attempt: 1, delay: .seconds(1)),
                .timedOut(name: "llm", limit: .seconds(10)),
                .retryExhausted(name: "supplier", attempts: 2, reason: .attemptsExhausted),
            ]
        )
    }
}
