public import ArgumentParser

/// The options of `serve`: one per setting that has a flag, `--config`, `--check` and `--json`.
public struct ServeOptions: ParsableArguments {
    @Option(help: ArgumentHelp("YAML file with settings (environment INSA_CONFIG).", valueName: "file"))
    var config: String?

    @Flag(help: "Check the settings, print what counts and where it came from, and stop.")
    var check = false

    @Flag(help: "With --check: print JSON.")
    var json = false

    @OptionGroup(title: "Listeners") var listeners: ListenerOptions
    @OptionGroup(title: "Storage") var storage: StorageOptions
    @OptionGroup(title: "Bus, workers and runtime") var runtime: RuntimeOptions
    @OptionGroup(title: "Logs, traces and access") var observation: ObservationOptions

    /// Creates options that are filled by the argument parser.
    public init() {}

    /// Every flag that was given, with the setting that it sets.
    var given: [(key: SettingKey, text: String)] {
        (listeners.given + storage.given + runtime.given + observation.given).compactMap { key, text in
            text.map { (key, $0) }
        }
    }

    /// Finds and checks the settings, and with `--check` prints them.
    ///
    /// Problems and warnings are told on standard error.
    ///
    /// - Returns: the settings to serve with, or `nil` when the command is done because of `--check`.
    /// - Throws: `ExitCode` 78 when the settings are not acceptable.
    public func settings(in context: CommandContext = .process) throws -> Settings? {
        do {
            let settings = try Settings(SettingsInput(flags: given, environment: context.environment, file: config))
            try warn(settings.warnings, context)
            guard check else { return settings }
            let terminal = context.terminal
            try terminal.write(
                json ? try settings.json.formatted : settings.table(terminal.style, width: terminal.width)
            )
            return nil
        } catch let error as SettingsError {
            try warn(error.warnings, context)
            if check, json { try context.terminal.write(try error.json.formatted) }
            try context.terminal.complain("insa-agents: \(error)")
            throw ExitCode(CommandStatus.configuration.rawValue)
        }
    }

    private func warn(_ warnings: [String], _ context: CommandContext) throws {
        for warning in warnings { try context.terminal.complain("insa-agents: warning: \(warning)") }
    }

    /// The discussion for the help of the `serve` command.
    public static let discussion = """
        A setting comes from the first of these that has it: a flag, the
        environment, the file named by --config, the default.
        `insa-agents settings` lists them all.

        EXAMPLES:
          insa-agents serve
          insa-agents serve --port 8080 --data-dir /var/lib/insa-agents
          insa-agents serve --config insa.yaml --check

        \(CommandStatus.help)
        """
}
