import AgentRuntime
import MessageBus
import Telemetry

/// A task as its row says, with what of it could not be read.
struct TaskRow {
    /// The task; what could not be read is replaced by the nearest thing there is.
    let record: TaskRecord
    /// Where it is, as it is counted.
    let standing: RowStanding
    /// The failed attempts as they are written.
    let failures: [UInt8]?
    /// The first thing that could not be read, or `nil` when everything could.
    let fault: String?

    static let unfinishedColumns = """
        id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at, expires_at, due_at,
        started_at, session_id, idempotency_key, fingerprint, trace, replay_of, parent, failures, owner, NULL, NULL, NULL
        """
    static let finishedColumns = """
        id, agent, form, priority, state, attempts, crashes, max_attempts, revision, created_at, expires_at, NULL,
        started_at, session_id, idempotency_key, fingerprint, trace, replay_of, parent, failures, NULL, completed_at,
        verdict, result
        """
    /// Where the request stands when a query asks for it.
    static let requestColumn: Int32 = 24

    /// Reads the row a statement is at; `nil` when not even its id can be read.
    ///
    /// - Parameter readsFailures: Whether the failed attempts are wanted; decoding them costs more than all the rest.
    init?(_ row: PreparedStatement, names: NameBook, instance: Int64, readsFailures: Bool) {
        guard let id = row.id(0) else { return nil }
        var reading = TaskReading(row, names)
        let fixed = reading.fixed(id)
        var progress = reading.progress()
        failures = row.bytes(19)
        if readsFailures, let failures {
            progress.failures = reading.expect(FailureHistory.decode(failures), "its failures") ?? []
        }
        record = TaskRecord(fixed, progress)
        standing = RowStanding(
            form: Int(row.int(2)),
            agent: Int(row.int(1)),
            priority: fixed.priority,
            state: progress.state,
            isLoaded: row.optionalInt(20) == instance
        )
        fault = reading.fault
    }
}
