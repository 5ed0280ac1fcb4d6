/// Runs `operation` and cancels it when `limit` has passed on `time`.
///
/// Returns only when `operation` has ended: one that ignores cancellation outlives its limit, and what it returns or throws
/// after the limit is dropped. It runs off the caller's actor, as a child task. Costs two child tasks, so it is for outgoing
/// calls and not for the path of every message.
///
/// - Throws: ``TimedOut`` when the limit passed first or is not positive (then `operation` does not run), else the error
///   of `operation`. Cancelling the caller cancels `operation`, whose own answer to that is passed on.
public func withTimeout<Value: Sendable>(
    _ limit: Duration,
    time: TimeSource,
    operation: @escaping @Sendable () async throws -> Value
) async throws -> Value {
    guard let value = try await race(operation, against: limit, on: time) else { throw TimedOut(limit: limit) }
    return value
}

private enum RaceEnd<Value: Sendable>: Sendable {
    case finished(Value)
    case late
    case timerCancelled
}

/// The value of `operation`, or `nil` when `limit` passed first.
func race<Value: Sendable>(
    _ operation: @escaping @Sendable () async throws -> Value,
    against limit: Duration,
    on time: TimeSource
) async throws -> Value? {
    guard limit > .zero else { return nil }
    // Read before the timer's task starts: on a busy machine that may be much later.
    let deadline = time.now.advanced(by: limit)
    return try await withThrowingTaskGroup(of: RaceEnd<Value>.self) { group in
        defer { group.cancelAll() }
        group.addTask { .finished(try await operation()) }
        group.addTask {
            do {
                try await time.sleep(until: deadline, tolerance: nil)
                return .late
            } catch {
                return .timerCancelled
            }
        }
        while let end = try await group.next() {
            switch end {
            case .finished(let value): return value
            case .late: return nil
            // The caller was cancelled; the operation decides how that ends.
            case .timerCancelled: continue
            }
        }
        preconditionFailure("the operation's child task always ends the race")
    }
}
