import ArgumentParser

/// A file of items, and the file of their results.
struct BatchFileOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "File of items: YAML, JSON, JSON Lines or text by its ending; \"-\" for standard input.",
            valueName: "path"
        )
    )
    var file: String?

    @Option(help: ArgumentHelp("What the file is, where its ending does not say.", valueName: "format"))
    var format: BatchFormat?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Write the results to this file as JSON Lines; goes on where it ended.", valueName: "path")
    )
    var output: String?

    @Flag(help: "Replace the file of results instead of going on with it.")
    var force = false

    func validate() throws {
        guard file != nil || (output == nil && format == nil) else {
            throw ValidationError("--output and --format belong to --file")
        }
        guard output != nil || !force else { throw ValidationError("--force belongs to --output") }
    }
}
