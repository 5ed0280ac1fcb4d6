import MessageBus
import Resilience
import Telemetry

extension RuntimeCore {
    /// Puts a message of somebody inside into its mailbox.
    func dispatch(
        _ envelope: Envelope,
        to destination: Destination,
        at now: MonotonicInstant
    ) throws(BusError) {
        destination.count(envelope.priority, envelope.kind)
        inFlight.enter()
        do {
            try bus.send(envelope, to: destination.mailbox, at: now)
        } catch {
            inFlight.leave()
            refused(error, by: destination)
            throw error
        }
    }

    /// Sends a request and waits for its answer.
    func request<Answer: Sendable>(
        _ request: Envelope,
        to destination: Destination,
        at now: MonotonicInstant,
        deadline: MonotonicInstant
    ) async throws -> Answer {
        let slot = ReplySlot()
        var envelope = request
        envelope.reply = slot
        try dispatch(envelope, to: destination, at: now)
        do {
            return try typed(try await bus.value(of: slot, by: deadline), from: envelope.recipient)
        } catch {
            // Whatever the reason: nobody waits any more, so nothing has to be done for it.
            slot.abandon(error)
            withdraw(envelope.id, from: destination, error)
            throw error
        }
    }

    /// Takes back a question whose caller is gone, if no worker has it yet.
    private func withdraw(_ id: MessageID, from destination: Destination, _ error: any Error) {
        guard let envelope = destination.mailbox.withdraw(id) else { return }
        destination.instruments.requests[error is CancellationError ? .cancelled : .timeout].increment()
        failures.forget(envelope)
        inFlight.leave()
    }

    private func typed<Answer>(_ answer: any Sendable, from worker: WorkerName) throws -> Answer {
        guard let typed = answer as? Answer else {
            throw WrongRequest(
                worker: worker,
                arrived: String(describing: type(of: answer)),
                expected: String(describing: Answer.self)
            )
        }
        return typed
    }

    func publish(
        _ event: any Sendable,
        on topic: String,
        from sender: WorkerName?,
        trace: TraceContext?
    ) throws(BusError) -> Int {
        // Entered before anybody can leave; what was not delivered leaves again.
        let most = routes.names.count
        for _ in 0..<most { inFlight.enter() }
        var delivered = 0
        defer { for _ in 0..<(most - delivered) { inFlight.leave() } }
        do {
            delivered = try bus.publish(event, on: topic, sender: sender, trace: trace)
        } catch  where error.code == .noSubscriber {
            return 0
        }
        return delivered
    }

    func refused(_ error: BusError, by destination: Destination) {
        let agent = destination.instruments
        switch error.code {
        case .mailboxFull, .delayedFull, .draining, .closed:
            agent.dropped[.overflow].increment()
            agent.requests[.rejected].increment()
        case .unknownMailbox, .noSubscriber:
            agent.dropped[.noSubscriber].increment()
        case .expired:
            agent.dropped[.expired].increment()
            agent.requests[.timeout].increment()
        case .noAnswer, .duplicateMailbox, .tooManySubscribers, .tooManyRequests, .tooManyMailboxes,
            .alreadyAwaited:
            break
        }
    }

    /// Nanoseconds since 1970 on a timeline that never jumps back.
    var wallNanoseconds: UInt64 { telemetry.wallNanoseconds(at: time.now) }

    func sleepOrReturn(until deadline: MonotonicInstant) async {
        do {
            try await time.sleep(until: deadline)
        } catch {
            // Called off; whoever waits looks at the state itself.
        }
    }
}
