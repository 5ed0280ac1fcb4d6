import AgentTestKit
import MessageBus
import Resilience
import Testing

@testable import AgentRuntime

struct SupervisorStateTests {
    private let budget = RestartBudget(
        restarts: 2,
        period: .seconds(60),
        firstPause: .seconds(1),
        longestPause: .seconds(3)
    )

    private func instant(_ seconds: Int64) -> MonotonicInstant { .zero.advanced(by: .seconds(seconds)) }

    @Test func `pauses grow and end at the longest`() {
        var state = SupervisorState(
            budget: RestartBudget(restarts: 4, firstPause: .seconds(1), longestPause: .seconds(3))
        )
        let pauses = (0..<4).map { state.broke(at: instant($0)) }
        #expect(pauses == [1, 2, 3, 3].map { .restart(after: .seconds($0)) })
    }

    @Test func `over budget the worker stays down until an operator resets it`() {
        var state = SupervisorState(budget: budget)
        _ = state.broke(at: instant(0))
        _ = state.broke(at: instant(1))
        #expect(state.broke(at: instant(2)) == .giveUp)
        #expect(state.broke(at: instant(1000)) == .giveUp)
        state.reset()
        #expect(state.broke(at: instant(1001)) == .restart(after: .seconds(1)))
    }

    @Test func `restarts leave the budget when the period has passed`() {
        var state = SupervisorState(budget: budget)
        _ = state.broke(at: instant(0))
        _ = state.broke(at: instant(1))
        #expect(state.broke(at: instant(61)) == .restart(after: .seconds(1)))
    }
}

@Suite(.timeLimit(.minutes(1)))
struct SupervisionTests {
    @Test func `a worker that says it is broken is replaced, and its message tried again`() async throws {
        let made = Tally()
        let scene = Scene([
            .pool(limits: .trying(3)) {
                made.note(1)
                let isFirst = made.count == 1
                return ScriptedWorker { errand, _ in
                    if isFirst { throw WorkerBroken(reason: "lost its connection") }
                    return ErrandReport(number: errand.number, worker: "second")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let answer = Task { try await agents.ask(Errand(1), deadline: .seconds(500)) }
            await scene.clock.waitForSleepers(dueAfter: .milliseconds(100))
            scene.clock.advance(by: .milliseconds(100))
            await made.reached(2)
            await scene.clock.waitForSleepers(dueAfter: .milliseconds(6900))
            scene.clock.advance(by: .milliseconds(6900))
            #expect(try await answer.value.worker == "second")
            #expect(agents.worker("scripted")?.lastError?.message == "lost its connection")
        }
        #expect(scene.metric(#"insa_worker_restarts_total{worker_name="scripted",reason="crash"}"#) == 1)
    }

    @Test
    func `over its restart budget a worker is unhealthy, its mailbox still accepts, and a restart by hand revives it`()
        async throws
    {
        let made = Tally()
        var limits = WorkerLimits.trying(1)
        limits.restarts = RestartBudget(restarts: 0)
        let scene = Scene([
            .pool(limits: limits) {
                made.note(1)
                guard made.count > 1 else { throw Flaky() }
                return ScriptedWorker()
            },
            .pool(named: "other") { ScriptedWorker() },
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            await made.reached(1)
            let task = try await agents.submit(Errand(1), to: "scripted")
            #expect(try await agents.ask(Errand(2), of: "other").number == 2)
            let sick = try #require(agents.worker("scripted"))
            #expect(sick.status == .unhealthy)
            #expect(sick.notes.first?.contains("restart") == true)
            #expect(scene.metric(#"insa_worker_health_status{worker_name="scripted",worker_type="scripted"}"#) == 0)
            agents.restart("scripted")
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .completed)
            #expect(agents.worker("scripted")?.status == .healthy)
        }
    }

    @Test func `a paused worker takes nothing and goes on when resumed`() async throws {
        let ran = Tally()
        let scene = Scene([
            .pool {
                ScriptedWorker { errand, _ in
                    ran.note(errand.number)
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await agents.ask(Errand(0))
            #expect(agents.pause("scripted"))
            let task = try await agents.submit(Errand(1))
            #expect(agents.worker("scripted")?.mailbox.total == 1)
            #expect(agents.worker("scripted")?.isPaused == true)
            #expect(ran.notes == [0])
            #expect(agents.resume("scripted"))
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .completed)
            #expect(!agents.pause("nobody"))
        }
    }

    @Test func `work in flight is finished before the runtime ends`() async throws {
        let (entered, gate) = (Tally(), Gate())
        let scene = Scene([
            .pool {
                ScriptedWorker { errand, _ in
                    entered.note(errand.number)
                    await gate.pass()
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        let task = try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(1))
            await entered.reached(1)
            gate.open()
            return task
        }
        #expect(try await scene.runtime.task(task.id)?.state == .completed)
    }

    @Test func `what is unfinished at the drain limit is handed back without an attempt`() async throws {
        let (entered, clock) = (Tally(), ManualClock())
        let scene = Scene(
            [
                .pool(limits: .trying(1, timeout: .seconds(600))) {
                    ScriptedWorker { errand, _ in
                        entered.note(errand.number)
                        try await clock.sleepForever()
                        return ErrandReport(number: errand.number, worker: "scripted")
                    }
                }
            ],
            drainLimit: .seconds(17)
        )
        let running = Task {
            try await scene.runtime.run { (agents: AgentRuntime) async throws in
                let task = try await agents.submit(Errand(1))
                await entered.reached(1)
                return task
            }
        }
        await scene.clock.waitForSleepers(dueAfter: .seconds(17))
        scene.clock.advance(by: .seconds(17))
        let task = try await running.value
        let left = try #require(try await scene.runtime.task(task.id))
        #expect(left.state == .queued)
        #expect(left.attempts == 0)
    }
}
