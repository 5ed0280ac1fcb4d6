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
        input: String = "",
        isOnScreen: Bool = false,
        isInterrupted: Bool = false
    ) async throws {
        let written = Mutex<(output: String, errors: String)>(("", ""))
        let terminal = Terminal(showsProgress: isOnScreen) { stream, text in
            written.withLock { written in
                switch stream {
                case .output: written.output += text
                case .errors: written.errors += text
                }
            }
        }
        var context = CommandContext(environment: environment, terminal: terminal) { Data(input.utf8) }
        context.interrupts = {
            AsyncStream { continuation in
                if isInterrupted { continuation.yield() }
                continuation.finish()
            }
        }
        context.stops = context.interrupts
        status = try await CommandStatus(of: try command.parse(arguments), in: context)
        (output, errors) = written.withLock { $0 }
    }
}
