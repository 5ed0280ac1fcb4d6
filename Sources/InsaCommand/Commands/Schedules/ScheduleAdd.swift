import ArgumentParser
import Foundation

/// `insa-agents schedules add`.
struct ScheduleAdd: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Let an agent do something again and again.",
        discussion: """
            What is to be done is free text for sizing_agent and orchestrator, or with
            --request a file ("-" for standard input) with the JSON of a request.

            EXAMPLES:
              insa-agents schedules add hourly --every 1h "Pump, 500 gpm, sg 0.85"
              insa-agents schedules add night --cron "30 2 * * 1-5" --request r.json
              insa-agents schedules add q --cron @daily --agent orchestrator "a pump"

            \(CommandStatus.help)
            """
    )

    @Argument(help: ArgumentHelp("The schedule's name: a-z, 0-9, '.', '_' and '-'.", valueName: "name"))
    var name: String

    @Argument(help: "What is to be done, in English or Spanish.")
    var text: String?

    @Option(help: ArgumentHelp("The agent that does it.", valueName: "name"))
    var agent = "sizing_agent"

    @Option(help: ArgumentHelp("An interval such as 15m or 1h30m.", valueName: "interval"))
    var every: String?

    @Option(help: ArgumentHelp("A cron expression: minute, hour, day, month, weekday.", valueName: "expression"))
    var cron: String?

    @Option(help: ArgumentHelp("With --cron: a time zone such as Europe/Madrid (default: UTC).", valueName: "zone"))
    var timeZone: String?

    @Option(
        help: ArgumentHelp("Missed runs: skip, run-once or \"catch-up 10\" (default: run-once).", valueName: "policy")
    )
    var missed: String?

    @Option(help: "How urgent its tasks are.")
    var priority: Priority?

    @Option(help: ArgumentHelp("Seconds after which a run that has not begun expires.", valueName: "seconds"))
    var deadline: Int?

    @Option(help: ArgumentHelp("File with the request as JSON, \"-\" for standard input.", valueName: "file"))
    var request: String?

    @Flag(help: "Add it paused.")
    var paused = false

    @Flag(help: "Take the place of a schedule with the same name.")
    var replace = false

    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (every != nil) != (cron != nil) else { throw ValidationError("give either --every or --cron") }
        guard (text != nil) != (request != nil) else {
            throw ValidationError("give what is to be done as text or with --request, one of the two")
        }
        guard timeZone == nil || cron != nil else { throw ValidationError("--time-zone needs --cron") }
        if let deadline, deadline < 1 { throw ValidationError("--deadline must be at least 1 second") }
    }

    func perform(in context: CommandContext) async throws {
        let body = try JSONEncoder().encode(JSONValue.object(try members(context)))
        let outgoing = ServerRequest(.post, "/api/schedules", body: body)
        let answer = try await server.connection(context.environment).accepted(outgoing)
        try context.show(answer, asJSON: output.json) { ScheduleView(style: context.terminal.style).rendered($0) }
    }

    private func members(_ context: CommandContext) throws -> [String: JSONValue] {
        var members: [String: JSONValue] = [
            "name": .string(name), "agent": .string(agent), "request": try work(context),
            "timing": .string(cron ?? "every \(every ?? "")"),
        ]
        members["time_zone"] = timeZone.map { .string($0) }
        members["missed"] = missed.map { .string($0) }
        members["priority"] = priority.map { .string($0.rawValue) }
        members["deadline_seconds"] = deadline.map { .number(Double($0)) }
        if paused { members["paused"] = .bool(true) }
        if replace { members["replace"] = .bool(true) }
        return members
    }

    private func work(_ context: CommandContext) throws -> JSONValue {
        if let text { return .object([agent == "orchestrator" ? "query" : "requirements": .string(text)]) }
        do {
            return try JSONValue(parsing: try RequestFile.contents(of: request ?? "-", in: context))
        } catch is DecodingError {
            throw CommandFailure(status: .rejected, message: "the request is not JSON")
        }
    }
}
