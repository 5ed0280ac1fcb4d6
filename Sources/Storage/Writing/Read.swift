import AgentRuntime

/// One question with its answer.
struct Read<Value: Sendable>: PendingRead {
    typealias Body = @Sendable (Reading) throws(SQLiteFault) -> Value

    private let body: Body
    private let continuation: CheckedContinuation<Result<Value, JournalError>, Never>

    init(_ body: @escaping Body, _ continuation: CheckedContinuation<Result<Value, JournalError>, Never>) {
        self.body = body
        self.continuation = continuation
    }

    func answer(from reading: Reading) -> SQLiteFault? {
        do {
            continuation.resume(returning: .success(try body(reading)))
            return nil
        } catch {
            fail(error.isEnvironmental ? .unavailable(reason: error.description) : .damaged(reason: error.description))
            return error
        }
    }

    func fail(_ error: JournalError) {
        continuation.resume(returning: .failure(error))
    }
}
