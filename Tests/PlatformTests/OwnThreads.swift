import Dispatch

/// Runs a test on threads of its own.
///
/// Tests that talk to processes wait for them by blocking calls. On the two threads that all other tests share, two of
/// them would hold up everything else until they are done.
func onOwnThreads(_ test: @Sendable () async throws -> Void) async throws {
    try await withTaskExecutorPreference(BlockingExecutor.shared) { try await test() }
}

/// Runs jobs on threads that may block: the dispatch library starts another one when all of them do.
private final class BlockingExecutor: TaskExecutor {
    static let shared = BlockingExecutor()

    private let queue = DispatchQueue(label: "tests.blocking", attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { unsafe job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
