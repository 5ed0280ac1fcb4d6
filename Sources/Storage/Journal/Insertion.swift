import AgentRuntime
import MessageBus
import Telemetry

/// A new task, made ready for the writer.
struct Insertion: Sendable {
    let task: TaskRecord
    let form: RequestForm
    let json: [UInt8]
    let trace: [UInt8]?
    let loading: Loading
    let rule: JournalRule

    init(_ task: TaskRecord, _ request: StoredRequest, _ loading: Loading, _ rule: JournalRule) {
        self.task = task
        form = RequestForm(agent: task.agent, kind: request.kind, version: request.version)
        json = request.json
        trace = task.trace?.bytes
        self.loading = loading
        self.rule = rule
    }

    /// Whether it waits by the clock for longer than memory is to hold it.
    var isFarOff: Bool {
        task.nextAttemptAt.map { $0 > task.createdAt.advanced(by: rule.lookahead) } ?? false
    }
}
