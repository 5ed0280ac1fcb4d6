import AgentRuntime
import MessageBus

/// A task that stands as being worked on by an instance that is gone.
struct InterruptedTask: Sendable {
    let id: TaskID
    /// Whether it may have brought the process down: it was in a worker's hands, and did not only wait for its steps.
    let isSuspect: Bool
}
