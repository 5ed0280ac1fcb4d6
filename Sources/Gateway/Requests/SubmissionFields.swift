import AgentRuntime
import MessageBus

/// What every request for work may say beside the work.
struct SubmissionFields: Sendable {
    static let names: Set<String> = ["priority", "session_id", "deadline_seconds"]

    var priority = Priority.normal
    var sessionID: String?
    var deadline: Duration?

    init(_ reader: inout ObjectReader) {
        priority = reader.word("priority", from: Priority.allCases.map { ($0.description, $0) }) ?? .normal
        sessionID = reader.text("session_id", limit: 128)
        if let sessionID, sessionID.isEmpty { reader.note("session_id", "must not be empty") }
        deadline = reader.number("deadline_seconds", above: 0, upTo: 86_400).map { .seconds($0) }
    }
}
