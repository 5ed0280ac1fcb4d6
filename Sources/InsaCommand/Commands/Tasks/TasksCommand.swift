import ArgumentParser

/// `insa-agents tasks`.
struct TasksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tasks",
        abstract: "List, show, cancel and watch tasks.",
        discussion: """
            EXAMPLES:
              insa-agents tasks list --state dead --limit 20
              insa-agents tasks show $TASK
              insa-agents tasks watch $TASK

            \(CommandStatus.help)
            """,
        subcommands: [TaskList.self, TaskShow.self, TaskCancel.self, TaskWatch.self],
        defaultSubcommand: TaskList.self
    )
}
