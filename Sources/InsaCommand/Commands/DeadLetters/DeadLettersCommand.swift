import ArgumentParser

/// `insa-agents dead-letters`.
struct DeadLettersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead-letters",
        abstract: "List, group, show, replay, annotate, archive, restore, purge and export dead letters.",
        discussion: """
            EXAMPLES:
              insa-agents dead-letters groups
              insa-agents dead-letters list --agent sizing_agent --status failed
              insa-agents dead-letters replay --all --agent sizing_agent --dry-run
              insa-agents dead-letters purge --older-than 30d

            \(CommandStatus.help)
            """,
        subcommands: [
            DeadLetterList.self, DeadLetterGroups.self, DeadLetterShow.self, DeadLetterReplay.self, DeadLetterJobs.self,
            DeadLetterAnnotate.self, DeadLetterArchive.self, DeadLetterRestore.self, DeadLetterPurge.self,
            DeadLetterExport.self,
        ],
        defaultSubcommand: DeadLetterList.self
    )
}
