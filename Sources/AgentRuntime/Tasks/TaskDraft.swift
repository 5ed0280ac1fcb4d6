import MessageBus
import Telemetry

/// What is known of a task before it has an id.
struct TaskDraft: Sendable {
    let agent: WorkerName
    let kind: String
    let request: any Sendable
    let maxAttempts: Int
    let trace: TraceContext?
    let options: SubmitOptions
}
