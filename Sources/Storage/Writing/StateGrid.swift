import AgentRuntime
import MessageBus

/// Counts by priority and state.
struct StateGrid: Sendable {
    private var cells = [Int](repeating: 0, count: Priority.allCases.count * TaskState.allCases.count)

    subscript(priority: Priority, state: TaskState) -> Int {
        get { cells[Self.index(priority, state)] }
        set { cells[Self.index(priority, state)] = newValue }
    }

    func sum(_ state: TaskState) -> Int {
        Priority.allCases.reduce(0) { $0 + self[$1, state] }
    }

    private static func index(_ priority: Priority, _ state: TaskState) -> Int {
        Int(priority.rawValue) * TaskState.allCases.count + Int(state.code)
    }
}
