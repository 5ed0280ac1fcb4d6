import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1)))
struct StepTests {
    private func workers(_ done: Tally, planner: @escaping ScriptedWorker.Script) -> [WorkerDefinition] {
        [
            .pool(named: "planner", limits: .trying(2)) { ScriptedWorker(planner) },
            .pool(named: "doer", limits: .trying(1)) {
                ScriptedWorker { errand, context in
                    done.note(errand.number)
                    if errand.number < 0 { throw Hopeless() }
                    return ErrandReport(number: errand.number, worker: context.worker.rawValue)
                }
            },
        ]
    }

    @Test func `a finished step is not begun again when its task is tried again`() async throws {
        let done = Tally()
        let scene = Scene(
            workers(done) { errand, context in
                let first = try await context.step("first", Errand(errand.number + 1), of: "doer")
                if context.attemptNumber == 1 { throw Flaky() }
                let second = try await context.step("second", Errand(first.number + 1), of: "doer")
                return second
            }
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(10), to: "planner")
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            scene.clock.advance(by: .seconds(7))
            let ended = try await agents.task(task.id, within: .seconds(1000))
            #expect(ended.state == .completed)
            #expect(ended.attempts == 2)
            let steps = try await agents.tasks().items.filter { $0.parent == task.id }
            #expect(steps.count == 2)
        }
        #expect(done.notes == [11, 12])
    }

    @Test func `a step that failed for good fails its task's next attempt too, without being run again`() async throws {
        let done = Tally()
        let scene = Scene(
            workers(done) { _, context in
                do {
                    return try await context.step("broken", Errand(-1), of: "doer")
                } catch let error as StepFailed {
                    #expect(error.state == .dead)
                    throw Flaky()
                }
            }
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(10), to: "planner")
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            scene.clock.advance(by: .seconds(7))
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .dead)
        }
        #expect(done.notes == [-1])
    }

    @Test func `a step whose request changed is another step, and a name used twice is refused`() async throws {
        let done = Tally()
        let scene = Scene(
            workers(done) { errand, context in
                _ = try await context.step("only", Errand(context.attemptNumber), of: "doer")
                if context.attemptNumber == 1 { throw Flaky() }
                await #expect(throws: RepeatedStep.self) {
                    _ = try await context.step("only", Errand(7), of: "doer")
                }
                return ErrandReport(number: errand.number, worker: "planner")
            }
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(10), to: "planner")
            await scene.clock.waitForSleepers(dueAfter: .seconds(7))
            scene.clock.advance(by: .seconds(7))
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .completed)
        }
        #expect(done.notes == [1, 2])
    }

    @Test func `cancelling a task cancels its steps`() async throws {
        let begun = Tally()
        let (endless, hold) = AsyncStream.makeStream(of: Never.self)
        let scene = Scene([
            .pool(named: "planner", limits: .trying(1)) {
                ScriptedWorker { _, context in try await context.step("slow", Errand(1), of: "doer") }
            },
            .pool(named: "doer", limits: .trying(1)) {
                ScriptedWorker { errand, _ in
                    begun.note(errand.number)
                    for await _ in endless {}
                    try Task.checkCancellation()
                    return ErrandReport(number: errand.number, worker: "doer")
                }
            },
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(10), to: "planner")
            await begun.reached(1)
            #expect(try await agents.cancel(task.id) == .cancelling)
            #expect(try await agents.task(task.id, within: .seconds(1000)).state == .cancelled)
            let step = try #require(try await agents.tasks().items.first { $0.parent == task.id })
            #expect(try await agents.task(step.id, within: .seconds(1000)).state == .cancelled)
        }
        hold.finish()
    }

    @Test func `a task that was only asked asks its steps plainly`() async throws {
        let done = Tally()
        let scene = Scene(
            workers(done) { errand, context in
                try await context.step("first", Errand(errand.number + 1), of: "doer")
            }
        )
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let answer = try await agents.ask(Errand(1), of: "planner")
            #expect(answer.number == 2)
            #expect(try await agents.tasks().items.isEmpty)
        }
    }

    @Test func `a task whose step needs longer than an attempt is put off without using one up`() async throws {
        let (begun, gate) = (Tally(), Gate())
        let scene = Scene([
            .pool(named: "planner", limits: .trying(1, timeout: .seconds(20))) {
                ScriptedWorker { _, context in try await context.step("slow", Errand(1), of: "doer") }
            },
            .pool(named: "doer", limits: .trying(1, timeout: .seconds(900))) {
                ScriptedWorker { errand, _ in
                    begun.note(errand.number)
                    await gate.pass()
                    return ErrandReport(number: errand.number, worker: "doer")
                }
            },
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let task = try await agents.submit(Errand(10), to: "planner")
            await begun.reached(1)
            await scene.clock.waitForSleepers(dueAfter: .seconds(19))
            var updates = try await agents.updates(of: task.id).makeAsyncIterator()
            scene.clock.advance(by: .seconds(19))
            while let update = await updates.next(), update.state != .scheduled {}
            gate.open()
            // The watchers of both pools, and the bus that holds the task back.
            await scene.clock.waitForSleepers(3, dueAfter: .seconds(1))
            scene.clock.advance(by: .seconds(1))
            let ended = try await agents.task(task.id, within: .seconds(1000))
            #expect(ended.state == .completed)
            #expect(ended.attempts == 1)
        }
        #expect(begun.notes == [1])
    }
}
