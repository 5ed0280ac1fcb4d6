import ArgumentParser
import InsaCommand
import Storage

/// `insa-agents database check`.
struct DatabaseCheck: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Look for damage and contradictions in the state file.",
        discussion: """
            Reads the whole file, also while a server works with it, and changes nothing.

            EXAMPLES:
              insa-agents database check
              insa-agents database check --data-dir /var/lib/insa-agents --json

            \(DatabaseOptions.exitCodes)
            """
    )

    @OptionGroup var options: DatabaseOptions

    func run() async throws {
        let directory = try options.directory
        let line = ProgressLine("checking")
        let report = try await options.report {
            defer { line.clear() }
            return try directory.check { line.show(step: $0) }
        }
        try options.show(Document(report), Self.text(report))
        guard report.findings.isEmpty else { throw ExitCode(CommandStatus.failure.rawValue) }
    }

    private static func text(_ report: CheckReport) -> String {
        let what =
            "\(report.path): \(DatabaseConsole.size(report.bytes)), checked in \(DatabaseConsole.time(report.duration))"
        guard !report.findings.isEmpty else { return what + "\nno faults" }
        let count = report.findings.count == 1 ? "1 fault" : "\(report.findings.count) faults"
        let lines = report.findings.map { "  \($0.kind.rawValue)  \($0.detail)" }
        let isDamaged = report.findings.contains { $0.kind == .structure }
        let hint = isDamaged ? ["bring back a backup with `insa-agents database restore FILE`"] : []
        return ([what, count + ":"] + lines + hint).joined(separator: "\n")
    }

    private struct Document: Encodable {
        struct Finding: Encodable {
            let kind: String
            let detail: String
        }

        let path: String
        let bytes: Int
        let seconds: Double
        let findings: [Finding]

        init(_ report: CheckReport) {
            path = report.path
            bytes = report.bytes
            seconds = report.duration / .seconds(1)
            findings = report.findings.map { Finding(kind: $0.kind.rawValue, detail: $0.detail) }
        }
    }
}
