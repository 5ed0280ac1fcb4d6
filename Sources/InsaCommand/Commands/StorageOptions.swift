import ArgumentParser

/// The options for the state file; their names and help come from the table of settings.
struct StorageOptions: ParsableArguments {
    @Option(name: SettingKey.dataDirectory.optionName, help: SettingKey.dataDirectory.optionHelp)
    var dataDirectory: String?

    @Option(name: SettingKey.durability.optionName, help: SettingKey.durability.optionHelp)
    var durability: String?

    @Option(name: SettingKey.keepCompleted.optionName, help: SettingKey.keepCompleted.optionHelp)
    var keepCompleted: String?

    @Option(name: SettingKey.keepUnfulfilled.optionName, help: SettingKey.keepUnfulfilled.optionHelp)
    var keepUnfulfilled: String?

    @Option(name: SettingKey.backupDirectory.optionName, help: SettingKey.backupDirectory.optionHelp)
    var backupDirectory: String?

    @Option(name: SettingKey.backupInterval.optionName, help: SettingKey.backupInterval.optionHelp)
    var backupInterval: String?

    @Option(name: SettingKey.backupsKept.optionName, help: SettingKey.backupsKept.optionHelp)
    var backupsKept: String?

    var given: [(key: SettingKey, text: String?)] {
        [
            (.dataDirectory, dataDirectory),
            (.durability, durability),
            (.keepCompleted, keepCompleted),
            (.keepUnfulfilled, keepUnfulfilled),
            (.backupDirectory, backupDirectory),
            (.backupInterval, backupInterval),
            (.backupsKept, backupsKept),
        ]
    }
}
