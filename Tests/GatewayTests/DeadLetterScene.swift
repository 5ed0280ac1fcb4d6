import AgentRuntime
import AgentTestKit
import Resilience
import Synchronization
import Testing

@testable import Gateway

/// A platform with a worker that fails until it is repaired, and letters of its failures.
struct DeadLetterScene: Sendable {
    struct Broken: ClassifiedError, CustomStringConvertible {
        let description: String
        var failureClass: FailureClass { .permanent }
    }

    let scene: Scene
    let ids: [String]
    private let isRepaired: RepairSwitch

    final class RepairSwitch: Sendable {
        private let isOn = Mutex(false)
        func on() { isOn.withLock { $0 = true } }
        var value: Bool { isOn.withLock { $0 } }
    }

    /// Runs `body` with `count` letters, the oldest first in ``ids``.
    static func run(
        letters count: Int,
        _ settings: GatewaySettings = .patient,
        _ body: @Sendable (DeadLetterScene) async throws -> Void
    ) async throws {
        let isRepaired = RepairSwitch()
        let worker = WorkerDefinition.pool {
            ScriptedWorker { errand, context in
                guard isRepaired.value else { throw Broken(description: "part \(errand.number) is missing") }
                return ErrandReport(number: errand.number, worker: context.worker.rawValue)
            }
        }
        try await Scene.run(settings, more: [worker]) { scene in
            for number in 0..<count {
                let task = try await scene.runtime.submit(Errand(number))
                _ = try await scene.runtime.task(task.id, within: .seconds(30))
            }
            let ids = try await scene.runtime.deadLetters(limit: 200).items.map(\.id.description)
            try await body(DeadLetterScene(scene: scene, ids: ids.reversed(), isRepaired: isRepaired))
        }
    }

    func repair() { isRepaired.on() }
}
