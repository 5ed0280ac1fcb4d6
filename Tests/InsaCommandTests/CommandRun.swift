import ArgumentParser
import Foundation
import Synchronization

@testable import InsaCommand

/// What came of running one command in this process.
struct CommandRun: Sendable {
    let status: CommandStatus
    let output: String
    let errors: String

    /// Parses and performs `command` with `arguments`.
    init<Command: ClientCommand>(
        _ command: Command.Type,
        _ arguments: [String],
        environment: [String: String] = [:],
        input: String = ""
    ) async throws {
        let written = Mutex<(output: String, errors: String)>(("", ""))
        let terminal = Terminal { stream, text in
            written.withLock { written in
                switch stream {
                case .output: written.output += text
                case .errors: written.errors += text
                }
            }
        }
        let context = CommandContext(environment: environment, terminal: terminal) { Data(input.utf8) }
        status = try await CommandStatus(of: try command.parse(arguments), in: context)
        (output, errors) = written.withLock { $0 }
    }
}
