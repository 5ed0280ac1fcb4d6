import AgentRuntime
import Synchronization

/// One write with its result.
final class Write<Value: Sendable>: PendingWrite {
    typealias Body = @Sendable (WriteBatch) throws(SQLiteFault) -> Result<Value, JournalError>

    let patience: Patience
    private let body: Body
    private let continuation: CheckedContinuation<Result<Value, JournalError>, Never>
    private let result = Mutex<Result<Value, JournalError>?>(nil)

    init(
        _ patience: Patience,
        _ body: @escaping Body,
        _ continuation: CheckedContinuation<Result<Value, JournalError>, Never>
    ) {
        self.patience = patience
        self.body = body
        self.continuation = continuation
    }

    func run(in batch: WriteBatch) throws(SQLiteFault) {
        let value = try body(batch)
        result.withLock { $0 = value }
    }

    func resume() {
        let value = result.withLock { $0 }
        continuation.resume(returning: value ?? .failure(.damaged(reason: "a write was committed without its result")))
    }

    func fail(_ error: JournalError) {
        continuation.resume(returning: .failure(error))
    }
}
