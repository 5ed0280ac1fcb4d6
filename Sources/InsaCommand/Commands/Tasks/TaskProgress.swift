import Foundation

/// What the events of a task have told so far.
struct TaskProgress: Sendable {
    let id: String
    let view: ResultView
    private var state: String?
    private var isRefused = false
    private var lastLine: String?

    init(id: String, view: ResultView) {
        self.id = id
        self.view = view
    }

    /// What is to be shown for `event`; `nil` when it says no more than the one before it.
    mutating func line(for event: ServerEvent) -> String? {
        let line = text(of: event)
        guard line != lastLine else { return nil }
        lastLine = line
        return line
    }

    /// Why the task did not do what it was for, once the stream is over.
    var failure: CommandFailure? {
        switch state {
        case "completed": isRefused ? failure(.rejected, "nothing of the request could be done") : nil
        case "dead", "expired", "cancelled": failure(.failure, "the task is \(state ?? "")")
        default: failure(.tryAgain, "the server ended the stream before the task was settled")
        }
    }

    private func failure(_ status: CommandStatus, _ reason: String) -> CommandFailure {
        CommandFailure(status: status, message: "\(reason) (task \(TerminalText.sanitized(id)))", isOnOutput: true)
    }

    private mutating func text(of event: ServerEvent) -> String {
        // because: an event of another shape is still shown, as it came.
        guard let data = try? JSONValue(parsing: Data(event.data.utf8)), data.members != nil else {
            return TerminalText.sanitized("\(event.name)  \(event.data)")
        }
        state = data["state"]?.text ?? state
        guard let result = data["result"] else { return line(of: data, event.name) }
        isRefused = ResultView.isRefusal(result)
        return view.rendered(result)
    }

    private func line(of data: JSONValue, _ name: String) -> String {
        let state = TerminalText.sanitized(data["state"]?.text ?? name)
        let moment = data["completed_at"] ?? data["started_at"] ?? data["created_at"]
        let time = moment?.text.map { ListView.shortTime($0) + "  " } ?? ""
        let attempt = data["attempts"]?.number.map { "  attempt \(NumberText.engineering($0))" } ?? ""
        let reason = data["error"].map { "  \(ScalarText.of($0))" } ?? ""
        return TerminalText.sanitized(time) + view.sizing.style.paint(state, StateTone.of(state))
            + TerminalText.sanitized(attempt + reason)
    }
}
