import AgentRuntime
import MessageBus

/// Where a task's row is, as far as anything is counted by it.
struct RowStanding {
    let form: Int
    let agent: Int
    let priority: Priority
    var state: TaskState
    /// Whether this instance has it in memory.
    var isLoaded: Bool

    var countKey: CountKey { CountKey(form: form, priority: priority, state: state) }

    /// Whether it waits in the file for a place in memory.
    var isUnloaded: Bool { state == .queued && !isLoaded }
}
