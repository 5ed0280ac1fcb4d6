import ArgumentParser

/// `insa-agents workers`.
struct WorkersCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "workers",
        abstract: "List, pause, resume and restart workers.",
        discussion: """
            EXAMPLES:
              insa-agents workers
              insa-agents workers pause sizing_agent
              insa-agents workers restart sizing_agent --server http://10.0.0.5:5000

            \(CommandStatus.help)
            """,
        subcommands: [WorkerList.self, WorkerPause.self, WorkerResume.self, WorkerRestart.self],
        defaultSubcommand: WorkerList.self
    )
}
