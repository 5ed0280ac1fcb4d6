import ArgumentParser
import Foundation

/// `insa-agents dead-letters replay`.
struct DeadLetterReplay: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Send one dead letter, or all that match, again.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters replay $LETTER
              insa-agents dead-letters replay --all --agent sizing_agent --max 100 --rate 5
              insa-agents dead-letters replay --all --error-type timeout --dry-run
            """
    )

    @Argument(help: ArgumentHelp("The letter.", valueName: "id"))
    var id: String?

    @Flag(help: "Replay every letter that matches the filter.")
    var all = false

    @Option(help: ArgumentHelp("With --all: most letters to replay.", valueName: "count"))
    var max: Int?

    @Option(help: ArgumentHelp("With --all: letters per second.", valueName: "per-second"))
    var rate: Double?

    @Flag(help: "With --all: only say how many would be replayed.")
    var dryRun = false

    @OptionGroup var filter: DeadLetterFilterOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        guard (id != nil) != all else { throw ValidationError("name one letter, or give --all") }
        guard all || (max == nil && rate == nil && !dryRun && filter.given.isEmpty) else {
            throw ValidationError("--max, --rate, --dry-run and filters need --all")
        }
        if let max, max < 1 { throw ValidationError("--max must be at least 1") }
        if let rate, !(rate.isFinite && rate > 0) { throw ValidationError("--rate must be positive") }
    }

    func perform(in context: CommandContext) async throws {
        let answer = try await server.connection(context.environment).accepted(try request())
        try context.show(answer, asJSON: output.json) { DetailView.rendered($0, first: [], context.terminal.style) }
    }

    private func request() throws -> ServerRequest {
        if let id { return ServerRequest(.post, ServerRequest.path("api", "dead-letters", id, "replay")) }
        var members: [String: JSONValue] = [:]
        for (name, value) in filter.given { members[name] = .string(value) }
        members["limit"] = max.map { .number(Double($0)) }
        members["rate_per_second"] = rate.map { .number($0) }
        if dryRun { members["dry_run"] = .bool(true) }
        return ServerRequest(
            .post,
            "/api/dead-letters/replay",
            body: try JSONEncoder().encode(JSONValue.object(members))
        )
    }
}
