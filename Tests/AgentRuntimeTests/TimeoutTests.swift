import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TimeoutTests {
    @Test func `an attempt that takes too long is cancelled and the lane goes on`() async throws {
        let clock = ManualClock()
        let scene = Scene([
            .pool(limits: .trying(1, timeout: .seconds(13))) {
                ScriptedWorker { errand, _ in
                    if errand.number == 1 { try await clock.sleepForever() }
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let stuck = Task { try await agents.ask(Errand(1), deadline: .seconds(500)) }
            await clock.waitForSleepers(1)
            scene.clock.advance(by: .seconds(13))
            await #expect(throws: TimedOut.self) { try await stuck.value }
            #expect(try await agents.ask(Errand(2)).number == 2)
            #expect(agents.worker("scripted")?.restarts == 0)
        }
        #expect(scene.metric(#"insa_agent_requests_total{agent_type="scripted",status="timeout"}"#) == 1)
    }

    @Test func `a worker that ignores cancellation is abandoned and replaced, and what it returns is dropped`()
        async throws
    {
        let (entered, gate) = (Tally(), Gate())
        let scene = Scene([
            .pool(limits: .trying(1, timeout: .seconds(13))) {
                ScriptedWorker { errand, _ in
                    if errand.number == 1 {
                        entered.note(1)
                        await gate.pass()
                    }
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let stuck = Task { try await agents.ask(Errand(1), deadline: .seconds(500)) }
            await entered.reached(1)
            scene.clock.advance(by: .seconds(13))
            await scene.clock.waitForSleepers(dueAfter: .seconds(1))
            scene.clock.advance(by: .seconds(5))
            await #expect(throws: TimedOut.self) { try await stuck.value }
            await scene.clock.waitForSleepers(dueAfter: .milliseconds(100))
            scene.clock.advance(by: .milliseconds(100))
            #expect(try await agents.ask(Errand(2), deadline: .seconds(500)).number == 2)
            #expect(agents.worker("scripted")?.restarts == 1)
            gate.open()
        }
        #expect(scene.metric(#"insa_worker_restarts_total{worker_name="scripted",reason="stall"}"#) == 1)
        #expect(scene.metric(#"insa_agent_requests_total{agent_type="scripted",status="success"}"#) == 1)
    }

    @Test func `a message that has not started in time is not run`() async throws {
        let (entered, gate, ran) = (Tally(), Gate(), Tally())
        let scene = Scene([
            .pool {
                ScriptedWorker { errand, _ in
                    ran.note(errand.number)
                    entered.note(1)
                    await gate.pass()
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            async let first = agents.ask(Errand(1), deadline: .seconds(500))
            await entered.reached(1)
            let late = try await agents.submit(Errand(2), options: SubmitOptions(deadline: .seconds(3)))
            scene.clock.advance(by: .seconds(4))
            gate.open()
            _ = try await first
            #expect(try await agents.task(late.id, within: .seconds(900)).state == .expired)
            #expect(try await agents.deadLetters().items.map(\.reason) == [.expired])
        }
        #expect(ran.notes == [1])
    }

    @Test func `a message expires in a paused mailbox, too`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            agents.pause("scripted")
            let task = try await agents.submit(Errand(1), options: SubmitOptions(deadline: .milliseconds(500)))
            await scene.clock.waitForSleepers(dueAfter: .seconds(1))
            scene.clock.advance(by: .seconds(1))
            let ended = try await agents.task(task.id, within: .seconds(900))
            #expect(ended.state == .expired)
            #expect(ended.attempts == 0)
            #expect(ended.failures.map(\.attempt) == [0])
            #expect(agents.worker("scripted")?.mailbox.total == 0)
        }
    }
}
