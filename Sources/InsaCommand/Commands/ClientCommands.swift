public import ArgumentParser

/// The commands of `insa-agents` apart from `serve`, which needs every room of the house.
public enum ClientCommands {
    /// The command types, in the order of the help.
    public static let all: [any ParsableCommand.Type] = [
        SizeCommand.self, ParseCommand.self, KindsCommand.self, SubmitCommand.self, TasksCommand.self,
        WorkersCommand.self, DeadLettersCommand.self, SchedulesCommand.self, AuditCommand.self, SettingsCommand.self,
        VersionCommand.self,
    ]
}
