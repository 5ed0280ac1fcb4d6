import ArgumentParser
import Storage

/// `insa-agents database vacuum`.
struct DatabaseVacuum: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "vacuum",
        abstract: "Give unused space of the state file back to the disk.",
        discussion: """
            Refused while a server works with the state file; needs as much free space as
            the file has. Stopping it halfway leaves the file as it was.

            EXAMPLES:
              insa-agents database vacuum

            \(DatabaseOptions.exitCodes)
            """
    )

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let directory = try options.directory
        let line = ProgressLine("rebuilding")
        let report = try await options.report {
            defer { line.clear() }
            line.show(step: "the state file")
            return try directory.vacuum()
        }
        let (before, after) = (DatabaseConsole.size(report.before), DatabaseConsole.size(report.after))
        try options.show(
            Document(path: directory.databasePath, bytesBefore: report.before, bytesAfter: report.after),
            "\(directory.databasePath): \(before) before, \(after) after"
        )
    }

    private struct Document: Encodable {
        let path: String
        let bytesBefore: Int
        let bytesAfter: Int

        enum CodingKeys: String, CodingKey {
            case path
            case bytesBefore = "bytes_before"
            case bytesAfter = "bytes_after"
        }
    }
}
