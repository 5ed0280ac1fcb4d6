import AgentRuntime
import AgentTestKit
import MessageBus
import Testing

@Suite(.timeLimit(.minutes(1)))
struct HandOffTests {
    private func passing(to next: WorkerName) -> ScriptedWorker {
        ScriptedWorker { errand, context in
            do {
                return try await context.handOff(errand, to: next, because: "not mine")
            } catch let refusal as HandOffRefused {
                return ErrandReport(number: -errand.number, worker: "\(context.worker) kept it: \(refusal.reason)")
            }
        }
    }

    @Test func `a worker that accepts answers in place of the one that offered`() async throws {
        let scene = Scene([
            .pool(named: "first") { passing(to: "second") },
            .pool(named: "second") { ScriptedWorker() },
        ])
        let report = try await scene.runtime.run { try await $0.ask(Errand(4), of: "first") }
        #expect(report == ErrandReport(number: 4, worker: "second"))
    }

    @Test func `a worker that refuses leaves the request with the one that offered`() async throws {
        let scene = Scene([
            .pool(named: "first") { passing(to: "second") },
            .pool(named: "second") {
                ScriptedWorker(considering: { .refused(reason: "\($0.from) should do errand \($0.request.number)") }) {
                    errand,
                    _ in
                    ErrandReport(number: errand.number, worker: "second")
                }
            },
        ])
        let report = try await scene.runtime.run { try await $0.ask(Errand(4), of: "first") }
        #expect(report.number == -4)
        #expect(report.worker == "first kept it: first should do errand 4")
        #expect(scene.metric(#"insa_dead_letter_queue_size{agent_type="second"}"#) == 0)
    }

    @Test func `a request handed round in a circle stops at the hop limit`() async throws {
        let scene = Scene([
            .pool(named: "ping", of: 4) { passing(to: "pong") },
            .pool(named: "pong", of: 4) { passing(to: "ping") },
        ])
        let report = try await scene.runtime.run { try await $0.ask(Errand(1), of: "ping") }
        #expect(report.number == -1)
        #expect(report.worker == "pong kept it: handed on 5 times already")
    }
}
