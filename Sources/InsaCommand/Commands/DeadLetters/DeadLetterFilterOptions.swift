import ArgumentParser

/// Which dead letters are meant.
struct DeadLetterFilterOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only letters of this agent.", valueName: "name"))
    var agent: String?

    @Option(help: ArgumentHelp("Only letters with this type of error.", valueName: "type"))
    var errorType: String?

    @Option(help: ArgumentHelp("Only letters with this cause, as `groups` shows it.", valueName: "fingerprint"))
    var group: String?

    @Option(
        help: ArgumentHelp("Only letters with this status: failed, replaying, replayed, archived.", valueName: "status")
    )
    var status: String?

    @Option(help: ArgumentHelp("Only letters from this time on (RFC 3339).", valueName: "time"))
    var since: String?

    @Option(help: ArgumentHelp("Only letters from before this time (RFC 3339).", valueName: "time"))
    var before: String?

    var given: [(name: String, value: String)] {
        let all = [
            ("agent", agent), ("error_type", errorType), ("group", group), ("status", status), ("since", since),
            ("before", before),
        ]
        return all.compactMap { name, value in value.map { (name, $0) } }
    }
}
