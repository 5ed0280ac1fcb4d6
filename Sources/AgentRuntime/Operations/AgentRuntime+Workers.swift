import Logging
public import MessageBus
public import Resilience
import Synchronization

extension AgentRuntime {
    /// Every worker's health, by name.
    public func workers() -> [WorkerHealth] {
        core.routes.names.compactMap { worker($0) }
    }

    /// One worker's health; `nil` when there is no such worker.
    public func worker(_ name: WorkerName) -> WorkerHealth? {
        pools[name]?.health(isRunning: isRunning)
    }

    /// Lets a worker take no further messages; its mailbox goes on accepting up to its bound.
    ///
    /// - Returns: Whether there is such a worker.
    @discardableResult
    public func pause(_ name: WorkerName) -> Bool {
        guard let pool = pools[name] else { return false }
        pool.mailbox.pause()
        core.logger.notice("Worker paused", metadata: ["agent": "\(name)"])
        return true
    }

    /// Lets a paused worker go on.
    ///
    /// - Returns: Whether there is such a worker.
    @discardableResult
    public func resume(_ name: WorkerName) -> Bool {
        guard let pool = pools[name] else { return false }
        pool.mailbox.resume()
        core.logger.notice("Worker resumed", metadata: ["agent": "\(name)"])
        return true
    }

    /// Replaces a worker's instances after their current requests, and gives its restart budget back.
    ///
    /// - Returns: Whether there is such a worker.
    @discardableResult
    public func restart(_ name: WorkerName) -> Bool {
        guard let pool = pools[name] else { return false }
        pool.restart()
        core.logger.notice("Worker restart asked for", metadata: ["agent": "\(name)"])
        return true
    }

    /// Every breaker: one around each worker, one around each named outgoing call.
    public func breakers() -> [CircuitSnapshot] {
        allBreakers.map { $0.snapshot() }.sorted { $0.name < $1.name }
    }

    /// Closes a breaker by hand.
    ///
    /// - Returns: Its state afterwards; `nil` when there is no such breaker.
    public func resetBreaker(_ name: String) -> CircuitSnapshot? {
        guard let breaker = allBreakers.first(where: { $0.name == name }) else { return nil }
        breaker.reset()
        core.logger.notice("Breaker reset", metadata: ["breaker": "\(name)"])
        return breaker.snapshot()
    }

    var allBreakers: [CircuitBreaker] {
        pools.values.map(\.breaker) + core.calls.breakers
    }

    var isRunning: Bool {
        phase.withLock { phase in
            switch phase {
            case .running, .draining: true
            case .ready, .stopped: false
            }
        }
    }
}
