import ArgumentParser

/// Which part of a long list.
struct PageOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Most rows, from 1 to 200.", valueName: "count"))
    var limit = 50

    @Option(help: ArgumentHelp("Where the previous page ended.", valueName: "cursor"))
    var cursor: String?

    func validate() throws {
        guard (1...200).contains(limit) else { throw ValidationError("--limit must be from 1 to 200") }
    }

    var query: [(name: String, value: String)] {
        [("limit", String(limit))] + (cursor.map { [("cursor", $0)] } ?? [])
    }
}
