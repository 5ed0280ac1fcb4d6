import ArgumentParser

/// A command that does its work in a ``CommandContext``, so that it runs the same in a test and in a process.
protocol ClientCommand: AsyncParsableCommand {
    /// Whether a program reads standard output, which then has a JSON document for a failure as well.
    var printsJSON: Bool { get }

    /// Does the work.
    ///
    /// - Throws: ``CommandFailure`` with the exit code and what to tell the person.
    func perform(in context: CommandContext) async throws
}

extension ClientCommand {
    mutating func run() async throws {
        let status = try await CommandStatus(of: self, in: .process)
        guard status == .done else { throw ExitCode(status.rawValue) }
    }
}

extension ClientCommand {
    var printsJSON: Bool { false }
}

extension CommandStatus {
    /// Performs `command` and tells the person why it failed, if it did, and with `--json` the program as well.
    init(of command: some ClientCommand, in context: CommandContext) async throws {
        do {
            try await command.perform(in: context)
            self = .done
        } catch let failure as CommandFailure {
            if command.printsJSON, !failure.isOnOutput { try context.terminal.write(try failure.json) }
            try context.terminal.complain(Self.complaint(failure.message, context.terminal.errorStyle))
            self = failure.status
        }
    }

    private static func complaint(_ message: String, _ style: Style) -> String {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        let first = style.paint("insa-agents: " + (lines.first ?? ""), .bad)
        return ([first] + lines.dropFirst().map(String.init)).joined(separator: "\n")
    }
}
