import ArgumentParser

/// `insa-agents dead-letters`.
struct DeadLettersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters",
        abstract: "List, show, replay, annotate, archive and purge dead letters.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters list --agent sizing_agent
              insa-agents dead-letters replay --all --agent sizing_agent --dry-run
              insa-agents dead-letters purge --older-than 2026-01-01T00:00:00Z

            \(CommandStatus.help)
            """,
        subcommands: [
            DeadLetterList.self, DeadLetterShow.self, DeadLetterReplay.self, DeadLetterAnnotate.self,
            DeadLetterArchive.self, DeadLetterPurge.self,
        ],
        defaultSubcommand: DeadLetterList.self
    )
}
