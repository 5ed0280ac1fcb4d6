import MessageBus
import Resilience
import ServiceContextModule
import Telemetry

extension WorkerPool {
    /// One lane's life: make the worker, then take the most urgent message, again and again.
    func work(in lane: Lane, seat given: WorkerSeat?) async -> LaneEnd {
        let seat: WorkerSeat
        do {
            seat = try await given.orMake(definition.makeSeat)
        } catch {
            return .broken(error)
        }
        while let envelope = await mailbox.next() {
            if let end = await deliver(envelope, in: lane, to: seat) { return end }
        }
        return .closed
    }

    /// Works on one message and settles it; returns how the lane ends when it cannot go on.
    private func deliver(_ envelope: Envelope, in lane: Lane, to seat: WorkerSeat) async -> LaneEnd? {
        let now = core.time.now
        heartbeat.beat(at: now)
        observeWait(of: envelope, at: now)
        guard let attempt = await admit(envelope, at: now) else { return nil }
        guard lane.begin(attempt) else {
            breaker.record(.abandoned, for: attempt.permit, at: now)
            await returnUntouched(envelope)
            return .closed
        }
        let result = await call(seat, attempt)
        switch lane.end() {
        case .abandoned: return .abandoned
        case .interrupted(let why): return .interrupted(attempt, why, result, seat)
        case .onTime:
            await settle(attempt, result)
            return broken(result)
        case .lastOne:
            await settle(attempt, result)
            return .closed
        }
    }

    private func observeWait(of envelope: Envelope, at now: MonotonicInstant) {
        core.telemetry.catalogue.bus.wait[envelope.priority.label]
            .observe(envelope.enqueuedAt.duration(to: now).inSeconds)
    }

    /// Expired messages and those an open breaker turns away are settled here and not run.
    private func admit(_ envelope: Envelope, at now: MonotonicInstant) async -> Attempt? {
        if let expiresAt = envelope.expiresAt, expiresAt <= now {
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
        if envelope.isDurable, await !core.board.begin(envelope.id) {
            // Cancelled while it waited: its task has ended already.
            breaker.record(.abandoned, for: permit, at: now)
            core.settler.finishEnded(Delivery(envelope, in: self, at: now))
            return nil
        }
        let late = now.advanced(by: definition.limits.attemptTimeout)
        return Attempt(envelope: envelope, startedAt: now, lateAt: late, permit: permit)
    }

    private func call(_ seat: WorkerSeat, _ attempt: Attempt) async -> Result<any Sendable, any Error> {
        let context = WorkContext(attempt, in: self)
        do {
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

    private func takeOver(_ seat: WorkerSeat, _ envelope: Envelope, _ context: WorkContext) async throws -> any Sendable {
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

    private func returnUntouched(_ envelope: Envelope) async {
        if envelope.isDurable { await core.board.handBack(envelope.id) }
        mailbox.putBack(envelope)
    }
}

extension Optional<WorkerSeat> {
    fileprivate func orMake(_ make: () async throws -> WorkerSeat) async throws -> WorkerSeat {
        guard let seat = self else { return try await make() }
        return seat
    }
}
