import AgentRuntime
import MessageBus
import Telemetry

/// A dead letter as its row says; what could not be read is replaced by the nearest thing there is.
struct LetterRow {
    let id: MessageID
    let agent: Int
    let fingerprint: String
    private let status: DeadLetterStatus
    private let make: (DeadLetter.Progress) -> DeadLetter
    private let progress: DeadLetter.Progress

    /// Reads the row a statement is at; `nil` when not even its id can be read.
    init?(_ row: PreparedStatement, names: NameBook) {
        guard let id = row.id(0) else { return nil }
        self.id = id
        agent = Int(row.int(2))
        fingerprint = row.text(19) ?? ""
        status = DeadLetterStatus(code: row.int(5)) ?? .failed
        progress = Self.progress(row, status)
        let request = StoredRequest(
            kind: row.text(3) ?? "unknown",
            version: Int(row.int(4)),
            json: row.bytes(18) ?? []
        )
        let name = names.agent(agent) ?? "unknown"
        let messageID = row.id(1) ?? id
        let sender = row.text(9).flatMap(WorkerName.init(rawValue:))
        let correlation = row.id(10) ?? messageID
        let customer = row.text(6)
        let priority = UInt8(exactly: row.int(7)).flatMap(Priority.init(rawValue:)) ?? .normal
        let reason = DeadLetterReason(rawValue: Int(row.int(8))) ?? .permanentError
        let failures = row.bytes(17).flatMap(FailureHistory.decode) ?? []
        let trace = row.bytes(11).flatMap { TraceContext(bytes: $0) }
        let failedAt = row.time(12)
        make = { progress in
            DeadLetter(
                id: id,
                messageID: messageID,
                agent: name,
                sender: sender,
                correlation: correlation,
                request: request,
                customer: customer,
                priority: priority,
                reason: reason,
                failures: failures,
                trace: trace,
                failedAt: failedAt,
                progress: progress
            )
        }
    }

    /// The letter, with the remarks that stand in another table.
    func letter(_ annotations: [Annotation]) -> DeadLetter {
        var progress = progress
        progress.annotations = annotations
        return make(progress)
    }

    private static func progress(_ row: PreparedStatement, _ status: DeadLetterStatus) -> DeadLetter.Progress {
        var progress = DeadLetter.Progress()
        progress.status = status
        progress.replayCount = Int(row.int(13))
        progress.replayTask = row.id(14)
        progress.replayedAt = row.optionalTime(15)
        progress.lastReplayError = row.text(16)
        return progress
    }
}
