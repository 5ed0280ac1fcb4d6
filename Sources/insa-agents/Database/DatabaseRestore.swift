import ArgumentParser
import Storage

/// `insa-agents database restore`.
struct DatabaseRestore: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the state file.",
        discussion: """
            Refused while a server works with the state file. The backup is read and checked
            before anything is touched, and the state file that was there is kept as
            insa.db.before-restore-<time>.

            EXAMPLES:
              insa-agents database restore /var/backups/insa-20260102T030405Z.db
              insa-agents database restore insa.db --data-dir /var/lib/insa-agents

            \(DatabaseOptions.exitCodes)
            """
    )

    @Argument(help: ArgumentHelp("The backup.", valueName: "file"))
    var backup: String

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let directory = try options.directory
        let line = ProgressLine("restoring")
        let backup = backup
        let report = try await options.report {
            defer { line.clear() }
            return try await interruptible { request in
                try directory.restore(from: backup) { step in
                    try request.check()
                    line.show(fraction: step.fraction)
                }
            }
        }
        let document = Document(path: report.path, bytes: report.bytes, kept: report.kept)
        let kept = report.kept.map { "\nwhat was there is now \($0)" } ?? ""
        try options.show(document, "\(report.path): restored, \(DatabaseConsole.size(report.bytes))\(kept)")
    }

    private struct Document: Encodable {
        let path: String
        let bytes: Int
        let kept: String?
    }
}
