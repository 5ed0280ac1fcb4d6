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
        try await serve { _ in
            do {
                try await gracefulShutdown()
            } catch {
                // Cancelled instead: the same end follows, without waiting for work in flight.
            }
        }
    }

    /// Runs the agents while `body` runs, then shuts down as ``run()`` does.
    ///
    /// `body` begins when what an earlier run left behind has been looked at.
    ///
    /// - Throws: What `body` throws; a ``JournalError`` when the journal cannot be taken over, and then nothing has run.
    @discardableResult
    public func run<Value: Sendable>(_ body: (AgentRuntime) async throws -> Value) async throws -> Value {
        try await serve { agents in
            await agents.core.recovered.wait()
            return try await body(agents)
        }
    }

    private func serve<Value: Sendable>(_ body: (AgentRuntime) async throws -> Value) async throws -> Value {
        try start()
        let recovery: Recovery
        do {
            recovery = try await recover()
        } catch {
            phase.withLock { $0 = .stopped }
            throw error
        }
        core.isRecovering.store(!recovery.suspects.isEmpty, ordering: .releasing)
        open()
        let result = await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.core.bus.run() }
            group.addTask {
                await self.runAlone(recovery.suspects)
                self.core.recovered.open()
                await self.core.feeder.run(self.core)
            }
            group.addTask { await self.runSchedules() }
            group.addTask { await self.core.replays.run(self) }
            let result = await runPools(while: body)
            group.cancelAll()
            return result
        }
        phase.withLock { $0 = .stopped }
        return try result.get()
    }

    /// Whether new requests are taken.
    public var isAccepting: Bool {
        accepts.load(ordering: .acquiring)
    }

    /// Does `body` as soon as new requests are taken: at once when they are, never when the journal cannot be taken over.
    ///
    /// Whoever tells others that they may begin waits for this: until then every request is refused.
    public func whenAccepting(_ body: @escaping @Sendable () -> Void) {
        let isOpen = openings.withLock { waiting in
            guard !isAccepting else { return true }
            waiting.append(body)
            return false
        }
        if isOpen { body() }
    }

    private func open() {
        let waiting = openings.withLock { waiting in
            accepts.store(true, ordering: .releasing)
            defer { waiting = [] }
            return waiting
        }
        for body in waiting { body() }
    }

    private func start() throws {
        let now = core.time.now
        try phase.withLock { phase in
            guard case .ready = phase else { throw RuntimeAlreadyRan() }
            phase = .running(since: now)
        }
    }

    /// Returns when `body` has returned and every pool has ended; what the pools settle at the end still needs the bus.
    private func runPools<Value: Sendable>(
        while body: (AgentRuntime) async throws -> Value
    ) async -> Result<Value, any Error> {
        // because: a cancelled runtime still settles what its lanes hold; the pools end by `stop`, within the grace period.
        let running = Task { await runPools() }
        let result: Result<Value, any Error>
        do { result = .success(try await body(self)) } catch { result = .failure(error) }
        await shutDown()
        await running.value
        let left = core.handedBack.load(ordering: .relaxed)
        core.logger.log(level: left > 0 ? .warning : .info, "Stopped", metadata: ["handed_back": "\(left)"])
        return result
    }

    private func runPools() async {
        await withDiscardingTaskGroup { group in
            for pool in pools.values {
                group.addTask { await pool.run() }
            }
        }
    }

    private func shutDown() async {
        let now = core.time.now
        phase.withLock { phase in
            phase = .draining(since: now)
            accepts.store(false, ordering: .releasing)
            core.isDraining.store(true, ordering: .releasing)
        }
        core.logger.info("Draining", metadata: ["in_flight": "\(core.inFlight.current)"])
        let limit = now.advanced(by: Task.isCancelled ? .zero : settings.drainLimit)
        await handBackWhatCannotEnd(by: limit)
        await waitForWork(until: limit)
        core.journal.stopWaiting()
        core.bus.beginDraining()
        await handBack(core.bus.takeDelayed())
        for pool in pools.values { pool.stop() }
        // What still runs is cancelled; a worker that ignores it is left behind after its grace period.
        for pool in pools.values { pool.interruptAll(at: core.time.now) }
    }

    /// Waiting for these would only use up the limit: what nobody takes, and what is put off beyond it.
    private func handBackWhatCannotEnd(by limit: MonotonicInstant) async {
        for pool in pools.values where !pool.takesMessages { await pool.handBack(pool.mailbox.close()) }
        for envelope in core.bus.takeDelayed() {
            let isTaken = pools[envelope.recipient]?.takesMessages ?? false
            if let due = envelope.notBefore, due <= limit, isTaken {
                await sendBack(envelope)
            } else {
                await handBack([envelope])
            }
        }
    }

    private func sendBack(_ envelope: Envelope) async {
        do {
            try core.bus.redeliver(envelope)
        } catch {
            await handBack([envelope])
        }
    }

    private func handBack(_ envelopes: [Envelope]) async {
        for envelope in envelopes {
            await pools[envelope.recipient]?.handBack([envelope])
        }
    }

    private func waitForWork(until limit: MonotonicInstant) async {
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await self.core.inFlight.empty() }
            group.addTask { await self.core.sleepOrReturn(until: limit) }
            await group.next()
            group.cancelAll()
        }
    }
}
