/// A task's answer for people.
struct TaskView: Sendable {
    let sizing: SizingView

    /// The result when there is one, else where the task stands and how to follow it.
    func rendered(_ answer: JSONValue) -> String {
        let id = TerminalText.sanitized(answer["task_id"]?.text ?? "?")
        let state = TerminalText.sanitized(answer["state"]?.text ?? "unknown")
        let head = "task \(id)  " + sizing.style.paint(state, StateTone.of(state))
        if let result = answer["result"] {
            return ResultView(sizing: sizing).rendered(result) + "\n\n" + head + trace(answer)
        }
        if let error = answer["error"] {
            return head + trace(answer) + "\n" + TerminalText.sanitized(ScalarText.of(error))
        }
        return head + trace(answer) + "\nfollow it with: insa-agents tasks watch \(id)"
    }

    private func trace(_ answer: JSONValue) -> String {
        answer["trace_id"]?.text.map { "  trace \(TerminalText.sanitized($0))" } ?? ""
    }
}
