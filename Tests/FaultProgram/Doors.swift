import AgentTestKit
import Synchronization

/// Where work stops until the test lets it go on.
final class Doors: Sendable {
    private struct State {
        var isOpen: Bool
        var waiting: [Gate] = []
    }

    private let state: Mutex<State>

    init(isOpen: Bool) {
        state = Mutex(State(isOpen: isOpen))
    }

    /// Lets everybody go on, now and later.
    func open() {
        let waiting = state.withLock { state in
            state.isOpen = true
            defer { state.waiting = [] }
            return state.waiting
        }
        for gate in waiting { gate.open() }
    }

    /// Waits until the doors are open.
    ///
    /// - Throws: `CancellationError` as soon as the task is cancelled.
    func pass() async throws {
        let gate = Gate()
        await withTaskCancellationHandler {
            await wait(at: gate)
        } onCancel: {
            gate.open()
        }
        try Task.checkCancellation()
    }

    /// The same for one who does not listen when he is told to stop.
    func passDeafly() async {
        await wait(at: Gate())
    }

    private func wait(at gate: Gate) async {
        let isOpen = state.withLock { state in
            if !state.isOpen { state.waiting.append(gate) }
            return state.isOpen
        }
        if !isOpen { await gate.pass() }
    }
}
