import ArgumentParser

/// The options for the listeners; their names and help come from the table of settings.
struct ListenerOptions: ParsableArguments {
    @Option(name: SettingKey.host.optionName, help: SettingKey.host.optionHelp)
    var host: String?

    @Option(name: SettingKey.port.optionName, help: SettingKey.port.optionHelp)
    var port: String?

    @Option(name: SettingKey.metricsPort.optionName, help: SettingKey.metricsPort.optionHelp)
    var metricsPort: String?

    @Option(name: SettingKey.bodyLimit.optionName, help: SettingKey.bodyLimit.optionHelp)
    var bodyLimit: String?

    @Option(name: SettingKey.idleTimeout.optionName, help: SettingKey.idleTimeout.optionHelp)
    var idleTimeout: String?

    @Option(name: SettingKey.connectionLimit.optionName, help: SettingKey.connectionLimit.optionHelp)
    var connectionLimit: String?

    @Option(name: SettingKey.defaultWait.optionName, help: SettingKey.defaultWait.optionHelp)
    var defaultWait: String?

    var given: [(key: SettingKey, text: String?)] {
        [
            (.host, host),
            (.port, port),
            (.metricsPort, metricsPort),
            (.bodyLimit, bodyLimit),
            (.idleTimeout, idleTimeout),
            (.connectionLimit, connectionLimit),
            (.defaultWait, defaultWait),
        ]
    }
}
