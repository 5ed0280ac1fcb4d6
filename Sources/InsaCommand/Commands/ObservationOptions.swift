import ArgumentParser

/// The options for logs, traces and access; their names and help come from the table of settings.
struct ObservationOptions: ParsableArguments {
    @Option(name: SettingKey.logLevel.optionName, help: SettingKey.logLevel.optionHelp)
    var logLevel: String?

    @Option(name: SettingKey.logFormat.optionName, help: SettingKey.logFormat.optionHelp)
    var logFormat: String?

    @Option(name: SettingKey.environmentName.optionName, help: SettingKey.environmentName.optionHelp)
    var environmentName: String?

    @Option(name: SettingKey.tracesPerSecond.optionName, help: SettingKey.tracesPerSecond.optionHelp)
    var tracesPerSecond: String?

    @Option(name: SettingKey.tracesKept.optionName, help: SettingKey.tracesKept.optionHelp)
    var tracesKept: String?

    @Flag(name: SettingKey.allowUnauthenticated.optionName, help: SettingKey.allowUnauthenticated.optionHelp)
    var allowUnauthenticated = false

    @Flag(name: SettingKey.protectHealth.optionName, help: SettingKey.protectHealth.optionHelp)
    var protectHealth = false

    @Flag(name: SettingKey.protectMetrics.optionName, help: SettingKey.protectMetrics.optionHelp)
    var protectMetrics = false

    var given: [(key: SettingKey, text: String?)] {
        [
            (.logLevel, logLevel),
            (.logFormat, logFormat),
            (.environmentName, environmentName),
            (.tracesPerSecond, tracesPerSecond),
            (.tracesKept, tracesKept),
            (.allowUnauthenticated, allowUnauthenticated ? "true" : nil),
            (.protectHealth, protectHealth ? "true" : nil),
            (.protectMetrics, protectMetrics ? "true" : nil),
        ]
    }
}
