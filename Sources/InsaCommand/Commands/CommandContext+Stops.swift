extension CommandContext {
    /// Runs `body` with a flag that is raised when the person, or the system, wants an end.
    func untilStopped(_ body: (StopFlag) async throws -> Void) async throws {
        let stop = StopFlag()
        let stops = stops()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for await _ in stops { stop.raise() }
            }
            defer { group.cancelAll() }
            try await body(stop)
        }
    }

    /// Runs `body`, and cancels it when the person, or the system, wants an end.
    ///
    /// - Throws: What `body` throws; ``CommandFailure`` with `message` when it was cancelled.
    func cancelledWhenStopped(_ message: String, _ body: @escaping @Sendable () async throws -> Void) async throws {
        let stops = stops()
        do {
            try await withThrowingTaskGroup(of: Bool.self) { group in
                group.addTask {
                    try await body()
                    return true
                }
                group.addTask {
                    for await _ in stops { throw CancellationError() }
                    return false
                }
                while let isDone = try await group.next(), !isDone {}
                group.cancelAll()
            }
        } catch is CancellationError {
            throw CommandFailure(status: .interrupted, message: message, isOnOutput: true)
        }
    }
}
