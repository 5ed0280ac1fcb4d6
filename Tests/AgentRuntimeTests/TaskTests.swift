import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1)))
struct TaskTests {
    private func gated(_ entered: Tally, _ gate: Gate) -> WorkerDefinition {
        .pool(limits: .trying(1)) {
            ScriptedWorker { errand, context in
                entered.note(errand.number)
                await gate.pass()
                return ErrandReport(number: errand.number, worker: context.worker.rawValue)
            }
        }
    }

    @Test func `a submitted request is kept with its answer`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(3), options: SubmitOptions(priority: .high, sessionID: "s"))
            let ended = try await agents.task(task.id, within: .seconds(1000))
            #expect(ended.state == .completed)
            #expect(ended.priority == .high)
            #expect(ended.attempts == 1)
            let json = String(decoding: ended.result?.json ?? [], as: UTF8.self)
            #expect(json == #"{"confidence":1,"estimate":0,"number":3,"worker":"scripted"}"#)
        }
    }

    @Test func `a repeated key returns the first task, a reused one is refused`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let options = SubmitOptions(idempotencyKey: "k", fingerprint: 1)
            let first = try await agents.submit(Errand(1), options: options)
            let again = try await agents.submit(Errand(1), options: options)
            #expect(again.id == first.id)
            await #expect(throws: JournalError.keyReused(first.id)) {
                try await agents.submit(Errand(2), options: SubmitOptions(idempotencyKey: "k", fingerprint: 2))
            }
        }
    }

    @Test func `a queued task can be cancelled before it runs`() async throws {
        let (entered, gate) = (Tally(), Gate())
        let scene = Scene([gated(entered, gate)])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await agents.submit(Errand(1))
            await entered.reached(1)
            let waiting = try await agents.submit(Errand(2))
            #expect(try await agents.cancel(waiting.id) == .cancelled)
            #expect(try await agents.cancel(waiting.id) == .alreadySettled(.cancelled))
            gate.open()
        }
        #expect(entered.notes == [1])
    }

    @Test func `a running task's attempt is cancelled and not tried again`() async throws {
        let (entered, clock) = (Tally(), ManualClock())
        let scene = Scene([
            .pool {
                ScriptedWorker { errand, _ in
                    entered.note(errand.number)
                    try await clock.sleepForever()
                    return ErrandReport(number: errand.number, worker: "scripted")
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(1))
            await entered.reached(1)
            #expect(try await agents.cancel(task.id) == .cancelling)
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .cancelled)
            #expect(try await agents.deadLetters().items.isEmpty)
        }
        #expect(entered.count == 1)
        #expect(scene.metric(#"insa_agent_requests_total{agent_type="scripted",status="cancelled"}"#) == 1)
    }

    @Test func `an unknown task is unknown`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        let stranger = MessageIDSource(seed: 1).next()
        #expect(try await scene.runtime.cancel(stranger) == .unknown)
        await #expect(throws: WatchError.unknownTask(stranger)) {
            try await scene.runtime.task(stranger, within: .seconds(1))
        }
    }

    @Test func `a watcher sees every transition and then the end`() async throws {
        let (entered, gate) = (Tally(), Gate())
        let scene = Scene([gated(entered, gate)])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            _ = try await agents.submit(Errand(0))
            await entered.reached(1)
            let task = try await agents.submit(Errand(1))
            let updates = try await agents.updates(of: task.id)
            gate.open()
            var seen: [TaskState] = []
            for await update in updates { seen.append(update.state) }
            #expect(seen == [.queued, .running, .completed])
        }
    }

    @Test func `a delayed task runs when its time has come`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(1), options: SubmitOptions(delay: .seconds(37)))
            #expect(task.state == .scheduled)
            await scene.clock.waitForSleepers(dueAfter: .seconds(37))
            scene.clock.advance(by: .seconds(37))
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .completed)
        }
    }

    @Test func `a flooded worker refuses at its bound and leaves the others alone`() async throws {
        let (entered, gate) = (Tally(), Gate())
        var limits = WorkerLimits.trying(1)
        limits.mailbox = MailboxLimits(capacity: 10)
        let scene = Scene([
            .pool(named: "flooded", limits: limits) {
                ScriptedWorker { errand, _ in
                    entered.note(errand.number)
                    await gate.pass()
                    return ErrandReport(number: errand.number, worker: "flooded")
                }
            },
            .pool(named: "quiet") { ScriptedWorker() },
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            try agents.tell(Errand(0), to: "flooded")
            await entered.reached(1)
            var refused: [BusError] = []
            for number in 1...50 {
                do { try agents.tell(Errand(number), to: "flooded") } catch let error as BusError {
                    refused.append(error)
                }
            }
            #expect(refused.count == 40)
            #expect(refused.allSatisfy { $0.code == .mailboxFull && $0.retryAfter != nil })
            #expect(try await agents.ask(Errand(7), of: "quiet").number == 7)
            #expect(agents.worker("quiet")?.status == .healthy)
            await #expect(throws: BusError.self) { try await agents.submit(Errand(1), to: "flooded") }
            #expect(try await agents.tasks().items.isEmpty)
            gate.open()
        }
        #expect(scene.metric(#"insa_message_bus_dropped_total{agent_type="flooded",reason="overflow"}"#) == 41)
    }
}
