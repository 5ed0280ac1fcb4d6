import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Telemetry
import Testing

@Suite(.timeLimit(.minutes(1)))
struct AskTests {
    @Test func `a question is answered by the worker that answers its kind`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        let report = try await scene.runtime.run { try await $0.ask(Errand(3)) }
        #expect(report == ErrandReport(number: 3, worker: "scripted"))
    }

    @Test func `a thousand questions at once get their own answers (O1)`() async throws {
        let scene = Scene([.pool(of: 4) { ScriptedWorker() }])
        let wrong = try await scene.runtime.run { (agents: AgentRuntime) async throws in
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<1000 {
                    group.addTask { try await agents.ask(Errand(number)).number != number }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
        }
        #expect(wrong == 0)
    }

    @Test func `two questions to the same worker both complete (O2)`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        let numbers = try await scene.runtime.run { (agents: AgentRuntime) async throws in
            async let first = agents.ask(Errand(1)).number
            async let second = agents.ask(Errand(2)).number
            return try await [first, second]
        }
        #expect(numbers == [1, 2])
    }

    @Test func `a kind two workers answer must be addressed`() async throws {
        let scene = Scene([.pool(named: "one") { ScriptedWorker() }, .pool(named: "two") { ScriptedWorker() }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            await #expect(throws: RoutingError.ambiguous(kind: "Errand", ["one", "two"])) {
                try await agents.ask(Errand(1))
            }
            #expect(try await agents.ask(Errand(1), of: "two").worker == "two")
        }
    }

    @Test func `an unknown worker is an error and not silence (B18)`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            await #expect(throws: RoutingError.unknownWorker("nobody")) {
                try await agents.ask(Errand(1), of: "nobody")
            }
        }
    }

    @Test func `a permanent error reaches the caller and is tried once`() async throws {
        let tries = Tally()
        let scene = Scene([
            .pool {
                ScriptedWorker { errand, _ in
                    tries.note(errand.number)
                    throw Hopeless()
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            await #expect(throws: Hopeless.self) { try await agents.ask(Errand(1)) }
            #expect(try await agents.deadLetters().items.first?.reason == .permanentError)
        }
        #expect(tries.count == 1)
    }

    @Test func `an answer after the deadline is dropped and the caller is told`() async throws {
        let gate = Gate()
        let scene = Scene([
            .pool {
                ScriptedWorker { errand, context in
                    await gate.pass()
                    return ErrandReport(number: errand.number, worker: context.worker.rawValue)
                }
            }
        ])
        try await scene.runtime.run { (agents: AgentRuntime) async throws in
            let answer = Task { try await agents.ask(Errand(1), deadline: .seconds(11)) }
            await scene.clock.waitForSleepers(dueAfter: .seconds(11))
            scene.clock.advance(by: .seconds(11))
            let error = await #expect(throws: BusError.self) { try await answer.value }
            #expect(error?.code == .noAnswer)
            gate.open()
        }
    }

    @Test func `nothing is taken before the runtime runs`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        let error = await #expect(throws: BusError.self) { try await scene.runtime.ask(Errand(1)) }
        #expect(error?.code == .draining)
    }

    @Test func `a runtime runs once`() async throws {
        let scene = Scene([.pool { ScriptedWorker() }])
        try await scene.runtime.run { _ in }
        await #expect(throws: RuntimeAlreadyRan.self) { try await scene.runtime.run { _ in } }
    }
}
