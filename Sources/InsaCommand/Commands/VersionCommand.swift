import ArgumentParser

/// `insa-agents version`.
struct VersionCommand: ReportingCommand {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Print the version.",
        discussion: """
            EXAMPLES:
              insa-agents version
              insa-agents version --json
            """
    )

    @OptionGroup var output: OutputOptions

    func perform(in context: CommandContext) async throws {
        let number = ProductVersion.number
        try context.terminal.write(output.json ? "{\"version\": \"\(number)\"}" : "insa-agents \(number)")
    }
}
