import Logging
import MessageBus
import Resilience
import ServiceLifecycle
import Synchronization

extension AgentRuntime {
    /// Runs until the surrounding service group shuts down gracefully or the task is cancelled.
    ///
    /// A graceful shutdown stops accepting, lets work in flight finish within the drain limit, hands back the rest
    /// without counting an attempt, and returns.
    public func run() async throws {
        try start()
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.core.bus.run() }
            group.addTask { await self.runPools() }
            await untilShutdown()
            await shutDown()
            group.cancelAll()
        }
        phase.withLock { $0 = .stopped }
    }

    /// Runs the agents while `body` runs, then shuts down as ``run()`` does.
    @discardableResult
    public func run<Value: Sendable>(_ body: (AgentRuntime) async throws -> Value) async throws -> Value {
        try start()
        return try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { await self.core.bus.run() }
            group.addTask { await self.runPools() }
            let result: Result<Value, any Error>
            do { result = .success(try await body(self)) } catch { result = .failure(error) }
            await shutDown()
            group.cancelAll()
            phase.withLock { $0 = .stopped }
            return try result.get()
        }
    }

    /// Whether new requests are taken.
    public var isAccepting: Bool {
        phase.withLock { phase in
            switch phase {
            case .running: true
            case .ready, .draining, .stopped: false
            }
        }
    }

    private func start() throws {
        let now = core.time.now
        try phase.withLock { phase in
            guard case .ready = phase else { throw RuntimeAlreadyRan() }
            phase = .running(since: now)
        }
    }

    private func runPools() async {
        await withDiscardingTaskGroup { group in
            for pool in pools.values {
                group.addTask { await pool.run() }
            }
        }
    }

    private func untilShutdown() async {
        do {
            try await gracefulShutdown()
        } catch {
            // Cancelled instead: the same orderly end follows, without waiting for work in flight.
        }
    }

    private func shutDown() async {
        let now = core.time.now
        phase.withLock { $0 = .draining(since: now) }
        core.logger.info("Draining", metadata: ["in_flight": "\(core.inFlight.current)"])
        await waitForWork(until: now.advanced(by: Task.isCancelled ? .zero : settings.drainLimit))
        core.bus.beginDraining()
        for pool in pools.values { pool.stop() }
        await stopLanes()
        core.logger.info("Stopped", metadata: ["handed_back": "\(core.inFlight.current)"])
    }

    private func waitForWork(until limit: MonotonicInstant) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.core.inFlight.empty() }
            group.addTask { await self.core.sleepOrReturn(until: limit) }
            await group.next()
            group.cancelAll()
        }
    }

    /// Cancels what is still running; a worker that ignores it is left behind after its grace period.
    private func stopLanes() async {
        let now = core.time.now
        for pool in pools.values { pool.interruptAll(at: now) }
    }
}
