import HTTPTypes
import MessageBus

/// An answer that says what went wrong (RFC 9457).
struct Problem: Error {
    let kind: ProblemKind
    /// What is wrong with this very request; never anything from the inside.
    var detail: String
    var faults: [InputFault] = []
    var headers: HTTPFields = [:]
    /// The task the problem is about.
    var task: TaskLink?
    /// Members of their own, each a name and finished JSON.
    var extra: [(name: String, json: [UInt8])] = []

    /// A task, as a client can find it.
    struct TaskLink: Sendable {
        let id: MessageID
        let state: String
    }

    init(_ kind: ProblemKind, _ detail: String, faults: [InputFault] = []) {
        self.kind = kind
        self.detail = detail
        self.faults = faults
    }

    static func unacceptable(_ faults: [InputFault]) -> Problem {
        let first = faults.first?.sentence ?? ""
        guard faults.count > 1 else { return Problem(.unacceptable, first, faults: faults) }
        let end = first.hasSuffix(".") ? "" : "."
        return Problem(.unacceptable, "\(first)\(end) \(faults.count - 1) more in errors.", faults: faults)
    }

    /// The same problem with a wait after which another try may succeed; whole seconds, at least 1.
    func retryable(after wait: Duration?) -> Problem {
        guard let wait else { return self }
        var problem = self
        let seconds = max(1, Int(wait.components.seconds) + (wait.components.attoseconds > 0 ? 1 : 0))
        problem.headers[.retryAfter] = String(min(seconds, 3600))
        return problem
    }
}
