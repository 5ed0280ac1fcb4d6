import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Synchronization
import Telemetry

/// A worker that fails for good, with words of the test's choice, until the test repairs it.
final class ReplayFault: Sendable {
    private let words = Mutex<(@Sendable (Int) -> String?)>({ "pump \($0) is missing" })
    func set(_ new: @escaping @Sendable (Int) -> String?) { words.withLock { $0 = new } }
    func repair() { set { _ in nil } }
    func check(_ number: Int) throws {
        if let text = words.withLock({ $0 })(number) { throw ReplayFailure(text) }
    }
}

struct ReplayFailure: ClassifiedError, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
    var failureClass: FailureClass { .permanent }
}

/// What the suites on replays of many have in common.
protocol ReplayScenes {}

extension ReplayScenes {
    func scene(_ fault: ReplayFault, seen: Tally = Tally(), lanes: Int = 1) -> Scene {
        Scene([
            .pool(of: lanes) {
                ScriptedWorker { errand, context in
                    seen.note(errand.number)
                    try fault.check(errand.number)
                    return ErrandReport(number: errand.number, worker: context.worker.rawValue)
                }
            }
        ])
    }

    func bury(_ numbers: ClosedRange<Int>, _ agents: AgentRuntime) async throws -> [MessageID] {
        for number in numbers {
            let task = try await agents.submit(Errand(number))
            _ = try await agents.task(task.id, within: .seconds(1000))
        }
        return try await agents.deadLetters(limit: 200).items.map(\.id).reversed()
    }

    func finished(_ order: ReplayOrder, _ agents: AgentRuntime) async throws -> ReplayJob {
        let job = try await agents.startReplay(order, by: "ana")
        return try await agents.replayJob(job.id, within: .seconds(1000))
    }
}
