import AgentRuntime
import MessageBus

/// A task like the ones a server keeps: some 200 bytes of request.
enum TaskSample {
    static func task(_ id: MessageID) -> TaskRecord {
        var fixed = TaskRecord.Fixed(
            id: id,
            agent: "nodder",
            kind: "Nod",
            version: 1,
            priority: .normal,
            maxAttempts: 3,
            createdAt: Timestamp(milliseconds: id.milliseconds)
        )
        fixed.expiresAt = Timestamp(milliseconds: id.milliseconds + 86_400_000)
        return TaskRecord(fixed, TaskRecord.Progress(state: .queued, attempts: 0, crashes: 0, revision: 0))
    }

    static let padding = [UInt8](repeating: UInt8(ascii: "x"), count: 150)

    static func request(_ number: Int) -> StoredRequest {
        StoredRequest(
            kind: "Nod",
            version: 1,
            json: Array(#"{"number":\#(number),"text":""#.utf8) + padding + Array(#""}"#.utf8)
        )
    }
}
