import AgentRuntime
import MessageBus
import Resilience
import Telemetry

extension Timestamp {
    /// The time at which everything in these tests happens.
    static let testNow = Timestamp(milliseconds: 1_800_000_000_000)

    static func testNow(_ seconds: Int64) -> Timestamp {
        Timestamp(milliseconds: testNow.milliseconds + seconds * 1000)
    }
}

extension MessageID {
    /// The `number`th id of a sequence that begins at the time of the tests.
    static func test(_ number: Int) -> MessageID {
        let time = UInt64(Timestamp.testNow.milliseconds) + UInt64(number / 1000)
        return MessageID(high: time << 16 | 0x7000, low: 1 << 63 | UInt64(number % 1000) << 20)
    }
}

extension TaskRecord {
    /// A task that waits, with whatever else is needed.
    static func test(
        _ number: Int,
        agent: WorkerName = "sizing",
        priority: Priority = .normal,
        state: TaskState = .queued,
        due: Timestamp? = nil,
        key: String? = nil,
        fingerprint: Int? = nil,
        session: String? = nil,
        parent: TaskID? = nil,
        replayOf: MessageID? = nil,
        createdAt: Timestamp? = nil
    ) -> TaskRecord {
        let id = MessageID.test(number)
        var fixed = Fixed(
            id: id,
            agent: agent,
            kind: "size",
            version: 1,
            priority: priority,
            maxAttempts: 3,
            createdAt: createdAt ?? Timestamp(milliseconds: id.milliseconds)
        )
        fixed.idempotencyKey = key
        fixed.fingerprint = fingerprint
        fixed.sessionID = session
        fixed.parent = parent
        fixed.replayOf = replayOf
        var progress = Progress(state: state, attempts: 0, crashes: 0, revision: 0)
        progress.nextAttemptAt = due
        return TaskRecord(fixed, progress)
    }
}

extension StoredRequest {
    /// A request whose bytes name its task.
    static func test(_ task: TaskRecord, version: Int = 1) -> StoredRequest {
        StoredRequest(kind: task.kind, version: version, json: Array(#"{"id":"\#(task.id)"}"#.utf8))
    }
}

extension AttemptFailure {
    static func test(_ message: String = "out of reach", type: String = "Timeout", attempt: Int = 1) -> AttemptFailure {
        AttemptFailure(attempt: attempt, at: .testNow, type: type, message: message, failureClass: .transient)
    }
}

extension DeadLetter {
    /// A letter of `task`, or of a message without one.
    static func test(
        _ number: Int,
        task: TaskRecord? = nil,
        agent: WorkerName = "sizing",
        failure: AttemptFailure = .test(),
        customer: String? = nil,
        at failedAt: Timestamp = .testNow
    ) -> DeadLetter {
        DeadLetter(
            id: .test(1_000_000 + number),
            messageID: task?.id ?? .test(2_000_000 + number),
            agent: task?.agent ?? agent,
            sender: "planner",
            correlation: .test(3_000_000 + number),
            request: StoredRequest(kind: "size", version: 2, json: Array("{}".utf8)),
            customer: customer,
            priority: .high,
            reason: .permanentError,
            failures: [failure],
            trace: nil,
            failedAt: failedAt
        )
    }
}

extension AuditEntry {
    static func test(_ number: Int, _ action: AuditAction = .archiveLetter) -> AuditEntry {
        AuditEntry(id: .test(4_000_000 + number), at: .testNow, actor: "ada", action: action, target: "a letter")
    }
}

extension StoredAnswer {
    static let test = StoredAnswer(json: Array("42".utf8), verdict: .fulfilled)
}
