import Dispatch
import Storage
import UnixSignals

/// Runs `work`, which blocks, on a thread of its own; after SIGINT or SIGTERM its request throws, so that it can clean up.
func interruptible<Report: Sendable>(
    _ work: @escaping @Sendable (StopRequest) throws -> Report
) async throws -> Report {
    let request = StopRequest()
    let signals = await UnixSignalsSequence(trapping: .sigint, .sigterm)
    return try await withThrowingTaskGroup(of: Report?.self) { group in
        group.addTask {
            for await _ in signals { request.make() }
            return nil
        }
        group.addTask {
            try await withCheckedThrowingContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(with: Result { try work(request) })
                }
            }
        }
        defer { group.cancelAll() }
        for try await case let report? in group { return report }
        throw DatabaseFileError.cancelled
    }
}
