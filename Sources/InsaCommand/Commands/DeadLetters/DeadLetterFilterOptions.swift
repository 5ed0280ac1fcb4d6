import ArgumentParser

/// Which dead letters are meant.
struct DeadLetterFilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only letters of this agent.", valueName: "name"))
    var agent: String?

    @Option(help: ArgumentHelp("Only letters with this type of error.", valueName: "type"))
    var errorType: String?

    @Option(help: ArgumentHelp("Only letters with this status.", valueName: "status"))
    var status: String?

    @Option(help: ArgumentHelp("Only letters from this time on (RFC 3339).", valueName: "time"))
    var since: String?

    var given: [(name: String, value: String)] {
        [("agent", agent), ("error_type", errorType), ("status", status), ("since", since)].compactMap { name, value in
            value.map { (name, $0) }
        }
    }
}
