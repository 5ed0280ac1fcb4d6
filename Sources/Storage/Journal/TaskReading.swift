import AgentRuntime
import GRDBSQLite
import MessageBus
import Telemetry

/// Reads the columns of a task's row, and remembers the first that could not be read.
struct TaskReading {
    private let row: PreparedStatement
    private let names: NameBook
    private(set) var fault: String?

    init(_ row: PreparedStatement, _ names: NameBook) {
        self.row = row
        self.names = names
    }

    mutating func fixed(_ id: TaskID) -> TaskRecord.Fixed {
        let form = expect(names.form(Int(number(2, "its form"))), "its form") ?? Self.unknownForm
        let priority = UInt8(exactly: number(3, "its priority")).flatMap(Priority.init(rawValue:))
        var fixed = TaskRecord.Fixed(
            id: id,
            agent: form.agent,
            kind: form.kind,
            version: form.version,
            priority: expect(priority, "its priority") ?? .normal,
            maxAttempts: Int(clamping: number(7, "its attempts")),
            createdAt: Timestamp(milliseconds: number(9, "its time"))
        )
        fixed.expiresAt = row.optionalTime(10)
        fixed.sessionID = row.text(13)
        fixed.idempotencyKey = row.text(14)
        fixed.fingerprint = row.optionalInt(15).map { Int($0) }
        if let bytes = row.bytes(16) { fixed.trace = expect(TraceContext(bytes: bytes), "its trace") }
        if !row.isNull(17) { fixed.replayOf = expect(row.id(17), "the letter it replays") }
        if !row.isNull(18) { fixed.parent = expect(row.id(18), "its parent") }
        return fixed
    }

    mutating func progress() -> TaskRecord.Progress {
        let state = row.type(4) == SQLITE_INTEGER ? TaskState(code: row.int(4)) : nil
        var progress = TaskRecord.Progress(
            state: expect(state, "its state") ?? .quarantined,
            attempts: Int(clamping: number(5, "its attempts")),
            crashes: Int(clamping: number(6, "its crashes")),
            revision: Int(clamping: number(8, "its revision"))
        )
        progress.nextAttemptAt = row.optionalTime(11)
        progress.startedAt = row.optionalTime(12)
        progress.completedAt = row.optionalTime(21)
        if let json = row.bytes(23) {
            let verdict = expect(AnswerVerdict(code: row.int(22)), "its verdict") ?? .refused
            progress.result = StoredAnswer(json: json, verdict: verdict)
        }
        return progress
    }

    mutating func expect<Value>(_ value: Value?, _ what: String) -> Value? {
        if value == nil, fault == nil { fault = what }
        return value
    }

    private mutating func number(_ column: Int32, _ what: String) -> Int64 {
        guard row.type(column) == SQLITE_INTEGER else {
            if fault == nil { fault = what }
            return 0
        }
        return row.int(column)
    }

    private static let unknownForm = RequestForm(agent: "unknown", kind: "unknown", version: 0)
}
