import ArgumentParser

/// `insa-agents schedules`.
struct SchedulesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "schedules",
        abstract: "List, show, add, pause, resume, run and remove schedules.",
        discussion: """
            EXAMPLES:
              insa-agents schedules list
              insa-agents schedules add hourly --every 1h "Pump, 500 gpm, sg 0.85"
              insa-agents schedules run-now hourly

            \(CommandStatus.help)
            """,
        subcommands: [
            ScheduleList.self, ScheduleShow.self, ScheduleAdd.self, SchedulePause.self, ScheduleResume.self,
            ScheduleRunNow.self, ScheduleRemove.self,
        ],
        defaultSubcommand: ScheduleList.self
    )
}
