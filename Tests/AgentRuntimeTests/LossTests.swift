import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Telemetry
import Testing

/// What must not get lost when callers leave, operators interfere and the runtime ends.
@Suite(.timeLimit(.minutes(1)))
struct LossTests {
    private func holding(_ entered: Tally, _ gate: Gate, _ limits: WorkerLimits = .trying(1)) -> WorkerDefinition {
        .pool(limits: limits) {
            ScriptedWorker { errand, context in
                entered.note(errand.number)
                await gate.pass()
                return ErrandReport(number: errand.number, worker: context.worker.rawValue)
            }
        }
    }

    @Test func `a worker that hangs beyond its caller's deadline has failed and not been cancelled`() async throws {
        let (entered, clock) = (Tally(), ManualClock())
        let scene = Scene([
            .pool(limits: .trying(3)) {
                ScriptedWorker { errand, _ in
                    entered.note(errand.number)
                    try await clock.sleepForever()
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let answer = Task { try await agents.ask(Errand(1), deadline: .seconds(11)) }
            await entered.reached(1)
            await scene.clock.waitForSleepers(dueAfter: .seconds(11))
            scene.clock.advance(by: .seconds(11))
            await #expect(throws: BusError.self) { try await answer.value }
            await scene.clock.waitForSleepers(dueAfter: .seconds(1))
            scene.clock.advance(by: .seconds(1))
        }
        #expect(scene.metric(#"insa_agent_requests_total{agent_type="scripted",status="timeout"}"#) == 1)
        #expect(scene.metric(#"insa_agent_requests_total{agent_type="scripted",status="cancelled"}"#) == 0)
        #expect(scene.runtime.breakers().first?.failuresInWindow == 1)
    }

    @Test func `a question that still waits when the runtime ends is told so`() async throws {
        let (entered, gate) = (Tally(), Gate())
        let scene = Scene([holding(entered, gate, .trying(1, timeout: .seconds(900)))], drainLimit: .seconds(17))
        let asked = Tally()
        let waiting = try await scene.runtime.run { (agents: AgentRuntime) async throws in
            try agents.tell(Errand(1))
            await entered.reached(1)
            let waiting = Task {
                asked.note(1)
                return try await agents.ask(Errand(2), deadline: .seconds(800))
            }
            await asked.reached(1)
            await scene.clock.waitForSleepers(dueAfter: .seconds(800))
            // Ends the drain, and lets the worker that ignores cancellation go only when the question has its answer.
            Task {
                await scene.clock.waitForSleepers(dueAfter: .seconds(17))
                scene.clock.advance(by: .seconds(17))
                _ = await waiting.result
                gate.open()
            }
            return waiting
        }
        let refusal = await #expect(throws: BusError.self) { try await waiting.value }
        #expect(refusal?.code == .draining)
        #expect(entered.notes == [1])
    }

    @Test func `a paused worker hands its queue back when the runtime ends, and is not made again and again`()
        async throws
    {
        let (made, entered, gate) = (Tally(), Tally(), Gate())
        let scene = Scene(
            [
                .pool(named: "paused") {
                    made.note(1)
                    return ScriptedWorker()
                },
                .pool(named: "busy", limits: .trying(1, timeout: .seconds(900))) {
                    ScriptedWorker { errand, _ in
                        entered.note(errand.number)
                        await gate.pass()
                        return ErrandReport(number: errand.number, worker: "busy")
                    }
                },
            ],
            drainLimit: .seconds(17)
        )
        let (task, ending) = try await scene.runtime.run { (agents: AgentRuntime) async throws in
            try agents.tell(Errand(1), to: "busy")
            await entered.reached(1)
            await made.reached(1)
            agents.pause("paused")
            let task = try await agents.submit(Errand(2), to: "paused")
            let ending = Task {
                await scene.clock.waitForSleepers(dueAfter: .seconds(17))
                gate.open()
            }
            return (task, ending)
        }
        await ending.value
        #expect(try await scene.runtime.task(task.id)?.state == .queued)
        #expect(made.count == 1)
    }

    @Test func `a restart by hand does not keep the worker that hangs`() async throws {
        let (made, entered, clock) = (Tally(), Tally(), ManualClock())
        let scene = Scene([
            .pool(limits: .trying(1, timeout: .seconds(13))) {
                made.note(1)
                let isFirst = made.count == 1
                return ScriptedWorker { errand, _ in
                    entered.note(errand.number)
                    if isFirst { try await clock.sleepForever() }
                    return ErrandReport(number: errand.number, worker: "second")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let stuck = Task { try await agents.ask(Errand(1), deadline: .seconds(500)) }
            await entered.reached(1)
            agents.restart("scripted")
            scene.clock.advance(by: .seconds(13))
            await #expect(throws: TimedOut.self) { try await stuck.value }
            #expect(try await agents.ask(Errand(2), deadline: .seconds(500)).worker == "second")
        }
    }

    @Test func `a message nobody waits for is put off by an open breaker and not lost`() async throws {
        var limits = WorkerLimits.trying(1)
        limits.breaker = CircuitBreakerPolicy(
            failureThreshold: 1,
            openDuration: .seconds(41),
            successThreshold: 1,
            halfOpenMaxCalls: 1
        )
        let ran = Tally()
        let scene = Scene([
            .pool(limits: limits) {
                ScriptedWorker { errand, _ in
                    ran.note(errand.number)
                    if errand.number == 1 { throw Flaky() }
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            try agents.tell(Errand(1))
            try agents.tell(Errand(2))
            await scene.clock.waitForSleepers(dueAfter: .seconds(41))
            #expect(ran.notes == [1])
            scene.clock.advance(by: .seconds(41))
            await ran.reached(2)
        }
        #expect(ran.notes == [1, 2])
    }

    @Test func `a worker's own cancellation is a failure that is tried again`() async throws {
        let tries = Tally()
        let scene = Scene([
            .pool(limits: .trying(2)) {
                ScriptedWorker { errand, context in
                    tries.note(context.attemptNumber)
                    if context.attemptNumber == 1 { throw CancellationError() }
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(1))
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            scene.clock.advance(by: .seconds(7))
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .completed)
        }
        #expect(tries.notes == [1, 2])
    }

    @Test func `a full neighbour puts work off instead of burying it`() async throws {
        let (entered, gate, tries) = (Tally(), Gate(), Tally())
        var narrow = WorkerLimits.trying(1)
        narrow.mailbox = MailboxLimits(capacity: 1)
        let scene = Scene([
            .pool(named: "asker") {
                ScriptedWorker { errand, context in
                    tries.note(errand.number)
                    return try await context.ask(errand, of: "busy")
                }
            },
            .pool(named: "busy", limits: narrow) {
                ScriptedWorker { errand, _ in
                    entered.note(errand.number)
                    await gate.pass()
                    return ErrandReport(number: errand.number, worker: "busy")
                }
            },
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            try agents.tell(Errand(1), to: "busy")
            await entered.reached(1)
            try agents.tell(Errand(2), to: "busy")
            let task = try await agents.submit(Errand(3), to: "asker")
            await tries.reached(1)
            await scene.clock.waitForSleepers(dueAfter: .seconds(1))
            gate.open()
            await entered.reached(2)
            scene.clock.advance(by: .seconds(1))
            let ended = try await agents.task(task.id, within: .seconds(1000))
            #expect(ended.state == .completed)
            #expect(ended.attempts == 1)
        }
    }

    @Test func `a replay that is cancelled gives its letter back`() async throws {
        let scene = Scene([.pool(limits: .trying(1)) { ScriptedWorker { _, _ in throw Hopeless() } }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(1))
            _ = try await agents.task(task.id, within: .seconds(1000))
            let letter = try #require(try await agents.deadLetters().items.first)
            agents.pause("scripted")
            let replay = try await agents.replay(letter.id)
            #expect(try await agents.deadLetter(letter.id)?.status == .replaying)
            #expect(try await agents.cancel(replay.id) == .cancelled)
            #expect(try await agents.deadLetter(letter.id)?.status == .failed)
        }
    }

    @Test func `an event reaches every worker that subscribed, and nobody when nobody did`() async throws {
        let heard = Tally()
        @Sendable func listener(_ number: Int) -> ScriptedWorker {
            ScriptedWorker { errand, context in
                heard.note(errand.number * 10 + number)
                return ErrandReport(number: errand.number, worker: context.worker.rawValue)
            }
        }
        let scene = Scene([.pool(named: "a") { listener(1) }, .pool(named: "b") { listener(2) }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            #expect(try agents.publish(Errand(1), on: "news") == 0)
            try agents.subscribe("a", to: "news")
            try agents.subscribe("b", to: "news")
            #expect(try agents.publish(Errand(2), on: "news") == 2)
            await heard.reached(2)
            #expect(heard.notes.sorted() == [21, 22])
        }
    }
}
