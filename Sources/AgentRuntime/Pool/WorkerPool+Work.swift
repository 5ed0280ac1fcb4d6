import MessageBus
import Resilience
import ServiceContextModule
import Telemetry

extension WorkerPool {
    /// How long a lane with a backlog keeps its thread before it lets other tasks have it.
    ///
    /// A yield costs about 1.4 µs, so this is a thousandth; without it, busy lanes would shut out everything else.
    private static let slice: Int64 = 1_000_000

    /// How long a message waits when the journal cannot take down that its attempt begins.
    private static let journalPause = Duration.seconds(1)

    /// One lane's life: make the worker, then take the most urgent message, again and again.
    func work(in lane: Lane, seat given: WorkerSeat?) async -> LaneEnd {
        let seat: WorkerSeat
        do {
            seat = try await given.orMake(definition.makeSeat)
        } catch {
            return .broken(error)
        }
        var lastEnd: MonotonicInstant?
        var sliceBegin = core.time.now
        while true {
            let envelope: Envelope
            if let waiting = mailbox.tryNext() {
                envelope = waiting
            } else {
                guard let arrived = await mailbox.next() else { return .closed }
                envelope = arrived
                lastEnd = nil
            }
            let now = lastEnd ?? core.time.now
            // A lane that had to wait has let its thread go.
            if lastEnd == nil { sliceBegin = now }
            switch await deliver(envelope, in: lane, to: seat, at: now) {
            case .end(let end): return end
            case .goOn(let end):
                lastEnd = end ?? core.time.now
                if now.nanoseconds &- sliceBegin.nanoseconds < Self.slice { continue }
                await Task.yield()
                lastEnd = nil
            }
        }
    }

    /// Works on one message and settles it.
    private func deliver(
        _ envelope: Envelope,
        in lane: Lane,
        to seat: WorkerSeat,
        at now: MonotonicInstant
    ) async -> LaneStep {
        heartbeat.beat(at: now)
        core.feeder.tookOne(from: destination)
        waits[envelope.priority.label].observe(envelope.enqueuedAt.seconds(to: now))
        guard let attempt = await admit(envelope, at: now) else { return .goOn(nil) }
        guard lane.begin(attempt) else {
            breaker.record(.abandoned, for: attempt.permit, at: now)
            await returnUntouched(envelope)
            return .end(.closed)
        }
        let result = await call(seat, attempt)
        let end = core.time.now
        switch lane.end() {
        case .abandoned: return .end(.abandoned)
        case .interrupted(let why, let keepsWorker):
            return .end(.interrupted(attempt, why, result, keepsWorker ? seat : nil))
        case .onTime:
            if !settleAtOnce(attempt, result, at: end) { await settle(attempt, result, at: end) }
            return broken(result).map { .end($0) } ?? .goOn(end)
        case .lastOne:
            await settle(attempt, result, at: end)
            return .end(.closed)
        }
    }

    /// Expired messages and those an open breaker turns away are settled here and not run.
    private func admit(_ envelope: Envelope, at now: MonotonicInstant) async -> Attempt? {
        if let departure = envelope.reply?.departure {
            await core.settler.settle(
                Delivery(envelope, in: self, at: now),
                departure == .deadline ? .late : .cancelled
            )
            return nil
        }
        if envelope.isExpired(at: now) {
            await core.settler.settle(Delivery(envelope, in: self, at: now), .expired)
            return nil
        }
        let permit: CircuitPermit
        do {
            permit = try breaker.admit(at: now)
        } catch {
            await settleFailure(error, of: Delivery(envelope, in: self, at: now))
            return nil
        }
        if envelope.isDurable, await !begin(envelope, at: now) {
            breaker.record(.abandoned, for: permit, at: now)
            return nil
        }
        let (late, overflow) = now.nanoseconds.addingReportingOverflow(attemptNanoseconds)
        let lateAt = MonotonicInstant(nanoseconds: overflow ? .max : late)
        return Attempt(envelope, startedAt: now, lateAt: lateAt, permit: permit)
    }

    /// Writes down that an attempt begins, before it does: a crash is blamed on what was begun.
    ///
    /// - Returns: `false` when it does not begin: its task has ended, or the journal cannot be written at the moment.
    private func begin(_ envelope: Envelope, at now: MonotonicInstant) async -> Bool {
        do {
            if try await core.board.apply(.start(attempt: envelope.attempt), to: envelope.id) != nil { return true }
            // Cancelled while it waited.
            core.settler.finishEnded(Delivery(envelope, in: self, at: now))
        } catch {
            note(error)
            var envelope = envelope
            envelope.notBefore = core.time.now.advanced(by: Self.journalPause)
            do {
                try core.bus.redeliver(envelope)
            } catch {
                if !mailbox.putBack(envelope) { await handBack([envelope]) }
            }
        }
        return false
    }

    private func call(_ seat: WorkerSeat, _ attempt: Attempt) async -> Result<any Sendable, any Error> {
        let context = WorkContext(attempt, in: self)
        do {
            guard attempt.envelope.kind == .handoff || attempt.envelope.trace != nil else {
                return .success(try await seat.handle(attempt.envelope.payload, context))
            }
            guard let trace = context.sampledTrace else { return .success(try await run(seat, attempt, context)) }
            var service = ServiceContext.current ?? .topLevel
            service.traceContext = trace
            return .success(
                try await ServiceContext.$current.withValue(service) { try await run(seat, attempt, context) }
            )
        } catch {
            return .failure(error)
        }
    }

    private func run(_ seat: WorkerSeat, _ attempt: Attempt, _ context: WorkContext) async throws -> any Sendable {
        guard attempt.envelope.kind == .handoff else { return try await seat.handle(attempt.envelope.payload, context) }
        return try await takeOver(seat, attempt.envelope, context)
    }

    private func takeOver(_ seat: WorkerSeat, _ envelope: Envelope, _ context: WorkContext) async throws -> any Sendable
    {
        guard let offer = envelope.payload as? HandOff, let sender = envelope.sender else {
            throw WrongRequest(worker: definition.name, arrived: "a hand-off without an offer", expected: "HandOff")
        }
        switch try await seat.considers(offer.request, sender, offer.reason, envelope.hops) {
        case .accepted: return try await seat.handle(offer.request, context)
        case .refused(let reason): throw HandOffRefused(worker: definition.name, reason: reason)
        }
    }

    private func broken(_ result: Result<any Sendable, any Error>) -> LaneEnd? {
        guard case .failure(let error) = result, error is WorkerBroken else { return nil }
        return .broken(error)
    }

    /// A begun attempt that its lane may not run any more: not an attempt, and back to the front.
    private func returnUntouched(_ envelope: Envelope) async {
        if envelope.isDurable {
            do {
                _ = try await core.board.apply(.handBack, to: envelope.id)
            } catch {
                note(error)
                return core.settler.dropUnsettled(envelope, error)
            }
        }
        if !mailbox.putBack(envelope) { await handBack([envelope]) }
    }

    /// Settles messages that will not be worked on because the runtime ends.
    func handBack(_ envelopes: [Envelope]) async {
        for envelope in envelopes {
            await core.settler.settle(Delivery(envelope, in: self, at: core.time.now), .handedBack)
        }
    }
}

extension WorkerSeat? {
    fileprivate func orMake(_ make: () async throws -> WorkerSeat) async throws -> WorkerSeat {
        guard let seat = self else { return try await make() }
        return seat
    }
}
