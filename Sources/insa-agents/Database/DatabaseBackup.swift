import ArgumentParser
import Storage

/// `insa-agents database backup`.
struct DatabaseBackup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy the state file, also while a server works with it.",
        discussion: """
            The copy shows one moment, is checked, and appears under its name only when it
            is complete. In a directory it is named insa-<time>.db.

            EXAMPLES:
              insa-agents database backup /var/backups/
              insa-agents database backup /mnt/nas/insa.db --replace

            \(DatabaseOptions.exitCodes)
            """
    )

    @Argument(help: ArgumentHelp("The file to write, or a directory.", valueName: "path"))
    var target: String

    @Flag(help: "Replace the file if it is there.")
    var replace = false

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let directory = try options.directory
        let line = ProgressLine("copying")
        let (target, replace) = (target, replace)
        let report = try await options.report {
            defer { line.clear() }
            return try await interruptible { request in
                try directory.backup(to: target, replacing: replace) { step in
                    try request.check()
                    line.show(fraction: step.fraction)
                }
            }
        }
        let document = Document(path: report.path, bytes: report.bytes, seconds: report.duration / .seconds(1))
        let size = DatabaseConsole.size(report.bytes)
        try options.show(
            document,
            "\(report.path): \(size), copied and checked in \(DatabaseConsole.time(report.duration))"
        )
    }

    private struct Document: Encodable {
        let path: String
        let bytes: Int
        let seconds: Double
    }
}
