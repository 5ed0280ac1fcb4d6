import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1)))
struct OutgoingCallTests {
    private let policy = CallPolicy(
        retry: RetryRule(maxAttempts: 3, backoff: Backoff(base: .seconds(7), jitter: .none)),
        breaker: CircuitBreakerPolicy(
            failureThreshold: 2,
            openDuration: .seconds(600),
            successThreshold: 1,
            halfOpenMaxCalls: 1
        ),
        timeout: .seconds(3)
    )

    private func caller(
        _ name: WorkerName = "caller",
        _ call: @escaping @Sendable (Int) async throws -> Int
    ) -> WorkerDefinition {
        .pool(named: name, limits: .trying(1, timeout: .seconds(900))) {
            ScriptedWorker { errand, context in
                let number = try await context.call("supplier") { try await call(errand.number) }
                return ErrandReport(number: number, worker: name.rawValue)
            }
        }
    }

    @Test func `an outgoing call is repeated after its pause and its retries are the caller's`() async throws {
        let tries = Tally()
        let scene = Scene(
            [
                caller { number in
                    tries.note(number)
                    guard tries.count > 1 else { throw Flaky() }
                    return number
                }
            ],
            calls: ["supplier": policy]
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let answer = Task { try await agents.ask(Errand(5), deadline: .seconds(800)) }
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            scene.clock.advance(by: .seconds(7))
            #expect(try await answer.value.number == 5)
        }
        #expect(scene.metric(#"insa_retry_attempts_total{agent_type="caller",attempt_number="1"}"#) == 1)
    }

    @Test func `a call that takes too long is cancelled and is a failure of the supplier's breaker`() async throws {
        let (entered, clock) = (Tally(), ManualClock())
        let scene = Scene(
            [
                caller { number in
                    entered.note(number)
                    try await clock.sleepForever()
                    return number
                }
            ],
            calls: ["supplier": policy]
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let answer = Task { try await agents.ask(Errand(5), deadline: .seconds(800)) }
            await entered.reached(1)
            await scene.clock.waitForSleepers(dueAfter: .seconds(3))
            scene.clock.advance(by: .seconds(3))
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            #expect(agents.breakers().first { $0.name == "supplier" }?.failuresInWindow == 1)
            // The watcher notices within a second that nobody waits any more.
            await scene.clock.waitForSleepers(dueAfter: .seconds(1))
            answer.cancel()
            scene.clock.advance(by: .seconds(1))
        }
    }

    @Test func `two workers that call the same supplier share one breaker, and one reset closes it`() async throws {
        let scene = Scene(
            [caller("one") { _ in throw Flaky() }, caller("two") { number in number }],
            calls: ["supplier": policy]
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let failing = Task { try await agents.ask(Errand(1), of: "one", deadline: .seconds(800)) }
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            scene.clock.advance(by: .seconds(7))
            await scene.clock.waitForSleepers(dueAfter: .seconds(14))
            scene.clock.advance(by: .seconds(14))
            await #expect(throws: CircuitOpen.self) { try await failing.value }
            #expect(agents.breakers().filter { $0.name == "supplier" }.map(\.phase) == [.open])
            await #expect(throws: CircuitOpen.self) { try await agents.ask(Errand(2), of: "two") }
            #expect(agents.resetBreaker("supplier")?.phase == .closed)
            #expect(try await agents.ask(Errand(2), of: "two").number == 2)
        }
    }
}
