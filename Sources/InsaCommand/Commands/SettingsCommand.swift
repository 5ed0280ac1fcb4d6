import ArgumentParser

/// `insa-agents settings`: what can be set.
struct SettingsCommand: ClientCommand {
    static let configuration = CommandConfiguration(
        commandName: "settings",
        abstract: "List the settings of the server.",
        discussion: """
            `insa-agents serve --check` shows what counts and where it came from.

            EXAMPLES:
              insa-agents settings
              insa-agents settings --markdown > Docs/Settings.md
            """
    )

    @Flag(help: "Print the page of the documentation.")
    var markdown = false

    func perform(in context: CommandContext) async throws {
        guard !markdown else { return try context.terminal.write(String(SettingsPage.markdown.dropLast())) }
        var table = Table([
            Column("SETTING"), Column("DEFAULT"), Column("ENVIRONMENT"), Column("FLAG"),
            Column("MEANING", shrinks: true),
        ])
        for key in SettingKey.all {
            table.append([
                Cell(key.path), Cell(key.fallback.isEmpty ? "none" : key.fallback), Cell(key.environment[0]),
                Cell(key.flag ?? "–"), Cell(key.meaning),
            ])
        }
        try context.terminal.write(table.rendered(context.terminal.style, width: context.terminal.width))
    }
}
