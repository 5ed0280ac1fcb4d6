import Synchronization

/// Keeps one supplier from taking every task: a bounded number of calls at a time, a bounded line behind them.
///
/// The line is first come, first served. A cancelled waiter leaves it at once.
public final class Bulkhead: Policy {
    private typealias Waiter = CheckedContinuation<Void, any Error>

    /// The name that events and errors carry; comes from the program, never from a request.
    public let name: String
    private let onEvent: (@Sendable (PolicyEvent) -> Void)?
    private let state: Mutex<BulkheadLine<Waiter>>

    /// Creates an empty bulkhead; by default nobody may wait.
    ///
    /// - Precondition: `maxConcurrent` is at least 1 and `maxWaiting` at least 0.
    public init(
        name: String,
        maxConcurrent: Int,
        maxWaiting: Int = 0,
        onEvent: (@Sendable (PolicyEvent) -> Void)? = nil
    ) {
        self.name = name
        self.onEvent = onEvent
        state = Mutex(BulkheadLine(places: BulkheadState(maxConcurrent: maxConcurrent, maxWaiting: maxWaiting)))
    }

    /// Calls inside.
    public var running: Int { state.withLock { $0.places.running } }

    /// Calls in the waiting line.
    public var waiting: Int { state.withLock { $0.places.waiting } }

    /// Runs `operation` as soon as it has a place; it stays on the caller's actor.
    ///
    /// - Throws: ``BulkheadFull`` at once when place and line are full, `CancellationError` when cancelled in line, or the
    ///   error of `operation`.
    public func run<Value>(_ operation: () async throws -> Value) async throws -> Value {
        try await enter()
        defer { leave() }
        return try await operation()
    }

    private func enter() async throws {
        switch state.withLock({ $0.places.enter() }) {
        case .entered: return
        case .waiting(let ticket): try await wait(for: ticket)
        case .refused:
            onEvent?(.bulkheadRejected(name: name))
            throw BulkheadFull(name: name)
        }
    }

    private func wait(for ticket: BulkheadState.Ticket) async throws {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { waiter in
                switch state.withLock({ $0.park(waiter, for: ticket) }) {
                case .parked: break
                case .granted: waiter.resume()
                case .withdrawn: waiter.resume(throwing: CancellationError())
                }
            }
        } onCancel: {
            let waiter = state.withLock { $0.withdraw(ticket) }
            waiter?.resume(throwing: CancellationError())
        }
    }

    private func leave() {
        let next = state.withLock { $0.leave() }
        next?.resume()
    }
}
