import Synchronization

/// Keeps one supplier from taking every task: a bounded number of calls at a time, a bounded line behind them.
///
/// The line is first come, first served. A cancelled waiter leaves it at once.
public final class Bulkhead: Policy {
    private typealias Waiter = CheckedContinuation<Void, any Error>

    private struct State {
        var places: BulkheadState
        private var waiters: [BulkheadState.Ticket: Waiter] = [:]
        // Tickets whose turn came between joining the line and parking the task.
        private var granted: Set<BulkheadState.Ticket> = []

        init(places: BulkheadState) {
            self.places = places
        }

        /// Keeps `waiter` until its turn; returns at once how its wait has ended if that is settled already.
        mutating func park(_ waiter: Waiter, for ticket: BulkheadState.Ticket) -> Result<Void, any Error>? {
            if granted.remove(ticket) != nil { return .success(()) }
            guard places.isWaiting(ticket) else { return .failure(CancellationError()) }
            waiters[ticket] = waiter
            return nil
        }

        mutating func withdraw(_ ticket: BulkheadState.Ticket) -> Waiter? {
            guard places.withdraw(ticket) else { return nil }
            return waiters.removeValue(forKey: ticket)
        }

        mutating func leave() -> Waiter? {
            guard let next = places.leave() else { return nil }
            if let waiter = waiters.removeValue(forKey: next) { return waiter }
            granted.insert(next)
            return nil
        }
    }

    /// The name that events and errors carry; comes from the program, never from a request.
    public let name: String
    private let onEvent: (@Sendable (PolicyEvent) -> Void)?
    private let state: Mutex<State>

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
        state = Mutex(State(places: BulkheadState(maxConcurrent: maxConcurrent, maxWaiting: maxWaiting)))
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
                if let verdict = state.withLock({ $0.park(waiter, for: ticket) }) { waiter.resume(with: verdict) }
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
