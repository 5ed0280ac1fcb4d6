import ArgumentParser

/// The options for bus, workers and runtime; their names and help come from the table of settings.
struct RuntimeOptions: ParsableArguments {
    @Option(name: SettingKey.mailboxCapacity.optionName, help: SettingKey.mailboxCapacity.optionHelp)
    var mailboxCapacity: String?

    @Option(name: SettingKey.backlog.optionName, help: SettingKey.backlog.optionHelp)
    var backlog: String?

    @Option(name: SettingKey.promoteAfter.optionName, help: SettingKey.promoteAfter.optionHelp)
    var promoteAfter: String?

    @Option(name: SettingKey.lanes.optionName, help: SettingKey.lanes.optionHelp)
    var lanes: String?

    @Option(name: SettingKey.attemptTimeout.optionName, help: SettingKey.attemptTimeout.optionHelp)
    var attemptTimeout: String?

    @Option(name: SettingKey.maxAttempts.optionName, help: SettingKey.maxAttempts.optionHelp)
    var maxAttempts: String?

    @Option(name: SettingKey.restartBudget.optionName, help: SettingKey.restartBudget.optionHelp)
    var restartBudget: String?

    @Option(name: SettingKey.restartWindow.optionName, help: SettingKey.restartWindow.optionHelp)
    var restartWindow: String?

    @Option(name: SettingKey.drainLimit.optionName, help: SettingKey.drainLimit.optionHelp)
    var drainLimit: String?

    @Option(name: SettingKey.requestDeadline.optionName, help: SettingKey.requestDeadline.optionHelp)
    var requestDeadline: String?

    @Option(name: SettingKey.idempotencyRetention.optionName, help: SettingKey.idempotencyRetention.optionHelp)
    var idempotencyRetention: String?

    @Option(name: SettingKey.tasksKept.optionName, help: SettingKey.tasksKept.optionHelp)
    var tasksKept: String?

    @Option(name: SettingKey.crashLimit.optionName, help: SettingKey.crashLimit.optionHelp)
    var crashLimit: String?

    var given: [(key: SettingKey, text: String?)] {
        [
            (.mailboxCapacity, mailboxCapacity),
            (.backlog, backlog),
            (.promoteAfter, promoteAfter),
            (.lanes, lanes),
            (.attemptTimeout, attemptTimeout),
            (.maxAttempts, maxAttempts),
            (.restartBudget, restartBudget),
            (.restartWindow, restartWindow),
            (.drainLimit, drainLimit),
            (.requestDeadline, requestDeadline),
            (.idempotencyRetention, idempotencyRetention),
            (.tasksKept, tasksKept),
            (.crashLimit, crashLimit),
        ]
    }
}
