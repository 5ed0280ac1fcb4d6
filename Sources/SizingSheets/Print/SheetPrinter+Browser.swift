import Foundation
import Subprocess
import SystemPackage

/// The browser's process and its end.
extension SheetPrinter {
    struct Outcome: Sendable {
        let status: String
        let output: String
    }

    /// Runs the browser in a session of its own, so that a signal reaches everything it has started.
    func run(_ program: String, _ arguments: [String]) async throws -> Outcome {
        try await withThrowingTaskGroup(of: Outcome?.self) { group in
            group.addTask { try await Self.start(program, arguments) }
            group.addTask { [limit] in
                try await ContinuousClock().sleep(for: limit)
                return nil
            }
            defer { group.cancelAll() }
            guard let first = try await group.next(), let outcome = first else {
                throw SheetPrinterError.timedOut(browser: program, after: limit)
            }
            return outcome
        }
    }

    private static func start(_ program: String, _ arguments: [String]) async throws -> Outcome {
        var options = PlatformOptions()
        options.createSession = true
        // There is nothing to save, and a browser that is asked to leave may leave its children behind.
        options.teardownSequence = [.send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1))]
        do {
            let result = try await Subprocess.run(
                .path(FilePath(program)),
                arguments: Arguments(arguments),
                platformOptions: options,
                output: .discarded,
                error: .string(limit: 64 * 1024)
            )
            return Outcome(status: "\(result.terminationStatus)", output: String(result.standardError.suffix(600)))
        } catch let error as CancellationError {
            throw error
        } catch {
            try Task.checkCancellation()
            throw SheetPrinterError.notStarted(browser: program, reason: "\(error)")
        }
    }
}
