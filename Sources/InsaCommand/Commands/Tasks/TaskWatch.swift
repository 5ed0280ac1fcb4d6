import ArgumentParser
import Foundation

/// `insa-agents tasks watch`.
struct TaskWatch: ClientCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch",
        abstract: "Follow a task until it is settled.",
        discussion: """
            One line per change; with --json the data of each event as it came.
            --timeout is the longest silence that is borne.

            EXAMPLES:
              insa-agents tasks watch $TASK
            """
    )

    @Argument(help: ArgumentHelp("The task.", valueName: "id"))
    var id: String

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        var request = ServerRequest(.get, ServerRequest.path("api", "tasks", id, "events"))
        request.headers.append(("Accept", "text/event-stream"))
        try await server.connection(context.environment).events(of: request) { event in
            guard event.name != "end" else { return false }
            try context.terminal.write(output.json ? event.data : line(event, context.terminal))
            return true
        }
    }

    private func line(_ event: ServerEvent, _ terminal: Terminal) -> String {
        // because: an event of another shape is still shown, as it came.
        guard let data = try? JSONValue(parsing: Data(event.data.utf8)), data.members != nil else {
            return TerminalText.sanitized("\(event.name)  \(event.data)")
        }
        if data["result"]?["equipment"] != nil || data["equipment"] != nil {
            let view = SizingView(explains: false, style: terminal.style, width: terminal.width)
            return view.rendered(data["equipment"] != nil ? data : data["result"] ?? .null)
        }
        let state = TerminalText.sanitized(data["state"]?.text ?? event.name)
        let moment = data["completed_at"] ?? data["started_at"] ?? data["created_at"]
        let time = moment?.text.map { ListView.shortTime($0) + "  " } ?? ""
        let attempt = data["attempts"]?.number.map { "  attempt \(NumberText.engineering($0))" } ?? ""
        let reason = data["error"].map { "  \(ScalarText.of($0))" } ?? ""
        return TerminalText.sanitized(time) + terminal.style.paint(state, StateTone.of(state))
            + TerminalText.sanitized(attempt + reason)
    }
}
