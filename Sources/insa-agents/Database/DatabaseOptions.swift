import ArgumentParser
import Foundation
import InsaCommand
import Storage

/// Which state file a command works on, and how it shows what it did.
struct DatabaseOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Directory of the state file (default: as for serve).", valueName: "directory"))
    var dataDir: String?

    @Option(help: ArgumentHelp("YAML file with settings (environment INSA_CONFIG).", valueName: "file"))
    var config: String?

    @Flag(help: "Print JSON instead of text.")
    var json = false

    static let exitCodes = "EXIT CODES: 0 done, 1 failed or faults found, 64 wrong command line, 78 wrong settings."

    /// The directory that `serve` would take with the same settings.
    ///
    /// - Throws: `ExitCode` 78 when the settings are not acceptable.
    var directory: DataDirectory {
        get throws {
            if let dataDir, dataDir != "auto" { return DataDirectory(dataDir) }
            let environment = ProcessInfo.processInfo.environment
            let flags = dataDir.map { [(key: SettingKey.dataDirectory, text: $0)] } ?? []
            do {
                let settings = try Settings(SettingsInput(flags: flags, environment: environment, file: config))
                return settings.dataDirectory.map { DataDirectory($0) } ?? .standard(environment: environment)
            } catch {
                DatabaseConsole.complain("insa-agents: \(error)")
                throw ExitCode(CommandStatus.configuration.rawValue)
            }
        }
    }

    /// Does `work` and says why it failed, if it did: on standard error, and with `--json` on standard output as well.
    ///
    /// - Throws: `ExitCode` 1 for a failure.
    func report<Report>(_ work: () async throws -> Report) async throws -> Report {
        do {
            return try await work()
        } catch let error as DatabaseFileError {
            if json { try DatabaseConsole.show(DatabaseFailure(detail: "\(error)")) }
            DatabaseConsole.complain("insa-agents: \(error)")
            throw ExitCode(CommandStatus.failure.rawValue)
        }
    }

    /// Shows `document` as JSON when that was asked for, else `text`.
    func show(_ document: some Encodable, _ text: String) throws {
        if json {
            try DatabaseConsole.show(document)
        } else {
            DatabaseConsole.write(text)
        }
    }
}
