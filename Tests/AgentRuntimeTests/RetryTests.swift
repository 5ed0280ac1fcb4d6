import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(1)))
struct RetryTests {
    /// A worker that fails until its `successes`-th try.
    private func failing(until success: Int, _ tries: Tally) -> WorkerDefinition {
        .pool(limits: .trying(3)) {
            ScriptedWorker { errand, context in
                tries.note(context.attemptNumber)
                guard context.attemptNumber >= success else { throw Flaky() }
                return ErrandReport(number: errand.number, worker: "scripted")
            }
        }
    }

    @Test func `a failed attempt is repeated after its pause and not before (B5)`() async throws {
        let tries = Tally()
        let scene = Scene([failing(until: 3, tries)])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            async let answer = agents.ask(Errand(9), deadline: .seconds(100))
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            #expect(tries.notes == [1])
            scene.clock.advance(by: .seconds(7))
            await scene.clock.waitForSleepers(dueAfter: .seconds(14))
            #expect(tries.notes == [1, 2])
            scene.clock.advance(by: .seconds(14))
            let answered = try await answer.number
            #expect(answered == 9)
        }
        #expect(tries.notes == [1, 2, 3])
        #expect(scene.metric(#"insa_retry_attempts_total{agent_type="scripted",attempt_number="1"}"#) == 1)
        #expect(scene.metric(#"insa_retry_success_total{agent_type="scripted",attempt_number="2"}"#) == 1)
        #expect(scene.metric(#"insa_retry_exhausted_total{agent_type="scripted"}"#) == 0)
    }

    @Test func `attempts used up end as one dead letter with the whole history (B2, B11)`() async throws {
        let tries = Tally()
        let scene = Scene([failing(until: 99, tries)])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(5))
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            #expect(try await agents.task(task.id)?.state == .retrying)
            scene.clock.advance(by: .seconds(7))
            await scene.clock.waitForSleepers(dueAfter: .seconds(14))
            scene.clock.advance(by: .seconds(14))
            let ended = try await agents.task(task.id, within: .seconds(1000))
            #expect(ended.state == .dead)
            #expect(ended.attempts == 3)
            let letters = try await agents.deadLetters().items
            #expect(letters.count == 1)
            #expect(letters.first?.failures.map(\.attempt) == [1, 2, 3])
            #expect(letters.first?.errorType == "Flaky")
            #expect(letters.first?.reason == .retriesExhausted)
        }
        #expect(scene.metric(#"insa_dead_letter_queue_size{agent_type="scripted"}"#) == 1)
        #expect(scene.metric(#"insa_retry_exhausted_total{agent_type="scripted"}"#) == 1)
    }

    @Test func `a worker that throws leaves its neighbour alone`() async throws {
        let scene = Scene([
            .pool(named: "bad", limits: .trying(1)) { ScriptedWorker { _, _ in throw Flaky() } },
            .pool(named: "good") { ScriptedWorker() },
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            for number in 0..<20 { try agents.tell(Errand(number), to: "bad") }
            for number in 0..<20 { #expect(try await agents.ask(Errand(number), of: "good").number == number) }
            #expect(agents.worker("good")?.status == .healthy)
        }
    }

    @Test func `an open breaker puts durable work off without using up attempts`() async throws {
        var limits = WorkerLimits.trying(2)
        limits.breaker = CircuitBreakerPolicy(
            failureThreshold: 1,
            openDuration: .seconds(41),
            successThreshold: 1,
            halfOpenMaxCalls: 1
        )
        let tries = Tally()
        let scene = Scene([
            .pool(limits: limits) {
                ScriptedWorker { errand, context in
                    tries.note(errand.number)
                    guard tries.count > 1 else { throw Flaky() }
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let first = try await agents.submit(Errand(1))
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            scene.clock.advance(by: .seconds(7))
            // The breaker has been open for 7 s: the retry waits for the other 34 s and is still the second attempt.
            await scene.clock.waitForSleepers(dueAfter: .seconds(34))
            #expect(tries.count == 1)
            scene.clock.advance(by: .seconds(34))
            let ended = try await agents.task(first.id, within: .seconds(1000))
            #expect(ended.state == .completed)
            #expect(ended.attempts == 2)
        }
        #expect(scene.metric(#"insa_circuit_breaker_rejections_total{breaker_name="scripted"}"#) == 1)
    }
}
