import Logging
import ServiceLifecycle
import UnixSignals

/// What SIGTERM and SIGINT mean: the first asks for an orderly end, the second for an end now.
struct StopSignals {
    private let logger: Logger

    init(_ logger: Logger) {
        self.logger = logger
    }

    /// Runs the services until they have ended.
    func run(_ services: ServiceGroup) async throws {
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await services.run() }
            group.addTask {
                var count = 0
                for await signal in signals {
                    count += 1
                    if count > 1 {
                        logger.warning("Stopping at once", metadata: ["signal": "\(signal)"])
                        throw CancellationError()
                    }
                    await services.triggerGracefulShutdown()
                }
            }
            do {
                try await group.next()
            } catch is CancellationError {
                // The second signal. What the services do then, they do within the grace of their workers.
            }
            group.cancelAll()
            while let end = await group.nextResult() {
                if case .failure(let error) = end, !(error is CancellationError) { throw error }
            }
        }
    }
}
