import ArgumentParser

/// `insa-agents dead-letters jobs`.
struct DeadLetterJobs: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "jobs",
        abstract: "List replays of many letters; watch or stop one.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters jobs
              insa-agents dead-letters jobs $JOB
              insa-agents dead-letters jobs $JOB --watch
              insa-agents dead-letters jobs $JOB --cancel
            """
    )

    @Argument(help: ArgumentHelp("The replay.", valueName: "id"))
    var id: String?

    @Flag(help: "Follow the replay until it has ended.")
    var watch = false

    @Flag(help: "Stop the replay; what it has sent goes on.")
    var cancel = false

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    private static let view = ListView(
        fields: [
            .init(title: "JOB", name: "id"),
            .init(title: "STATE", name: "state", form: .state),
            .init(title: "MATCHED", name: "matched", form: .count),
            .init(title: "DONE", name: "done", form: .count),
            .init(title: "REPLAYED", name: "replayed", form: .count),
            .init(title: "FAILED", name: "failed", form: .count),
            .init(title: "STARTED", name: "started_at", form: .time),
            .init(title: "BY", name: "started_by"),
            .init(title: "FILTER", name: "filter", form: .long),
            .init(title: "REASON", name: "reason", form: .long),
        ],
        nothing: "no replays since the server started"
    )

    func validate() throws {
        guard id != nil || !(watch || cancel) else {
            throw ValidationError("--watch and --cancel need the id of a replay")
        }
        guard !(watch && cancel) else { throw ValidationError("--watch and --cancel exclude each other") }
    }

    func perform(in context: CommandContext) async throws {
        let connection = try server.connection(context.environment)
        guard let id else {
            let answer = try await connection.accepted(ServerRequest(.get, "/api/dead-letters/replays"))
            return try context.show(answer, asJSON: output.json) { list in
                try Self.view.rendered(list, holding: ["items"], context.terminal.style, width: context.terminal.width)
            }
        }
        let path = ServerRequest.path("api", "dead-letters", "replays", id)
        let answer = try await connection.accepted(ServerRequest(cancel ? .delete : .get, path))
        let replay = ReplayWatch(connection: connection, isJSON: output.json)
        guard watch else { return try replay.show(answer, context) }
        try await replay.follow(try answer.json(), context)
    }
}
