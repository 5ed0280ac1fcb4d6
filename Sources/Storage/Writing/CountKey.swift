import AgentRuntime
import MessageBus

/// What tasks are counted by.
struct CountKey: Hashable {
    let form: Int
    let priority: Priority
    let state: TaskState
}
