import ArgumentParser
import Foundation

/// `insa-agents dead-letters replay`.
struct DeadLetterReplay: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Send one dead letter, or all that match, again.",
        discussion: """
            A replay of many runs on the server and shows its progress. It stops itself
            when letters come back with the error they had before. Ctrl-C leaves it
            running; `dead-letters jobs` shows and stops it.

            EXAMPLES:
              insa-agents dead-letters replay $LETTER
              insa-agents dead-letters replay --group 1d45173bda765a7a --dry-run
              insa-agents dead-letters replay --all --agent sizing_agent --rate 5
              insa-agents dead-letters replay --all --limit 1000 --stop-after 3 --async

            \(CommandStatus.help)
            """
    )

    @Argument(help: ArgumentHelp("The letter.", valueName: "id"))
    var id: String?

    @Flag(help: "Replay every letter that matches the filter.")
    var all = false

    @Option(
        name: [.long, .customLong("max", withSingleDash: false)],
        help: ArgumentHelp("Most letters to replay, the oldest first (default: 100).", valueName: "count")
    )
    var limit: Int?

    @Option(help: ArgumentHelp("Letters per second, above 0.", valueName: "per-second"))
    var rate: Double?

    @Option(help: ArgumentHelp("Letters that may come back with their old error (default: 1).", valueName: "count"))
    var stopAfter: Int?

    @Option(help: ArgumentHelp("Start only if exactly so many letters match.", valueName: "count"))
    var expect: Int?

    @Flag(help: "Only say what would be replayed.")
    var dryRun = false

    @Flag(name: .customLong("async"), help: "Do not wait; print the replay that was started.")
    var isAsync = false

    @OptionGroup var filter: DeadLetterFilterOptions
    @OptionGroup var server: ServerOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        let isMany = all || filter.group != nil
        guard (id != nil) != isMany else { throw ValidationError("name one letter, or give --all or --group") }
        let hasManyOptions = limit != nil || rate != nil || stopAfter != nil || expect != nil || dryRun || isAsync
        guard isMany || !(hasManyOptions || !filter.given.isEmpty) else {
            throw ValidationError("options and filters for many letters need --all or --group")
        }
        for (name, value) in [("--limit", limit), ("--stop-after", stopAfter)] {
            if let value, !(1...100_000).contains(value) { throw ValidationError("\(name) must be from 1 to 100000") }
        }
        if let expect, expect < 0 { throw ValidationError("--expect must not be negative") }
        if let rate, !(rate.isFinite && rate > 0) { throw ValidationError("--rate must be positive") }
    }

    func perform(in context: CommandContext) async throws {
        let connection = try server.connection(context.environment)
        if let id {
            let request = ServerRequest(.post, ServerRequest.path("api", "dead-letters", id, "replay"))
            let view = TaskView(sizing: SizingView(explains: false, style: context.terminal.style, width: nil))
            return try context.show(try await connection.accepted(request), asJSON: output.json) { view.rendered($0) }
        }
        var request = ServerRequest(.post, "/api/dead-letters/replay", body: try body())
        request.headers.append(("Prefer", "respond-async"))
        let answer = try await connection.accepted(request)
        guard !dryRun else { return try context.show(answer, asJSON: output.json) { try preview($0, context) } }
        let watch = ReplayWatch(connection: connection, isJSON: output.json)
        guard !isAsync else { return try watch.show(answer, context) }
        try await watch.follow(try answer.json(), context)
    }

    private func body() throws -> Data {
        var members: [String: JSONValue] = [:]
        for (name, value) in filter.given { members[name] = .string(value) }
        members["limit"] = limit.map { .number(Double($0)) }
        members["rate_per_second"] = rate.map { .number($0) }
        members["stop_after"] = stopAfter.map { .number(Double($0)) }
        members["expected"] = expect.map { .number(Double($0)) }
        if dryRun { members["dry_run"] = .bool(true) }
        return try JSONEncoder().encode(JSONValue.object(members))
    }

    private func preview(_ answer: JSONValue, _ context: CommandContext) throws -> String {
        let count = NumberText.engineering(answer["matched"]?.number ?? 0)
        let more = answer["more"]?.flag == true ? ", the oldest of more (--limit)" : ""
        var lines = ["\(count) letters would be sent again\(more)"]
        let customers = answer["customers"]?.items?.compactMap(\.text) ?? []
        if !customers.isEmpty {
            lines.append("customers: \(TerminalText.sanitized(customers.joined(separator: ", ")))")
        }
        if answer["groups"]?.items?.isEmpty == false {
            let terminal = context.terminal
            lines.append(
                try DeadLetterGroups.view.rendered(answer, holding: ["groups"], terminal.style, width: terminal.width)
            )
        }
        return lines.joined(separator: "\n")
    }
}
