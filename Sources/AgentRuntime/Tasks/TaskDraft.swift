import MessageBus
import Telemetry

/// What is known of a task before it has an id.
struct TaskDraft: Sendable {
    let agent: WorkerName
    let kind: String
    let version: Int
    let maxAttempts: Int
    let trace: TraceContext?
    let options: SubmitOptions
}
