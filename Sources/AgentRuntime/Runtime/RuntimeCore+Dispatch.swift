import MessageBus
import Resilience
import Telemetry

extension RuntimeCore {
    /// Puts a message of somebody inside into its mailbox.
    func dispatch(_ envelope: Envelope) throws(BusError) {
        count(envelope)
        inFlight.enter()
        do {
            try bus.send(envelope)
        } catch {
            inFlight.leave()
            refused(envelope, error)
            throw error
        }
    }

    /// Sends a request and waits for its answer.
    func request<Answer: Sendable>(_ request: Envelope, deadline: MonotonicInstant) async throws -> Answer {
        let slot = ReplySlot()
        var envelope = request
        envelope.reply = slot
        try dispatch(envelope)
        do {
            return try typed(try await bus.value(of: slot, by: deadline), from: envelope.recipient)
        } catch {
            if error is CancellationError { withdraw(envelope) }
            throw error
        }
    }

    /// Takes back a question whose caller is gone, if no worker has it yet.
    private func withdraw(_ envelope: Envelope) {
        guard bus.withdraw(envelope.id, from: envelope.recipient) != nil else { return }
        telemetry.catalogue.agent(envelope.recipient.rawValue).requests[.cancelled].increment()
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
        let delivered = try bus.publish(event, on: topic, sender: sender, trace: trace)
        for _ in 0..<delivered { inFlight.enter() }
        return delivered
    }

    private func count(_ envelope: Envelope) {
        telemetry.catalogue.bus
            .topic(envelope.topic ?? envelope.recipient.rawValue)
            .messages(envelope.priority.label, envelope.kind.label)
            .increment()
    }

    private func refused(_ envelope: Envelope, _ error: BusError) {
        let agent = telemetry.catalogue.agent(envelope.recipient.rawValue)
        switch error.code {
        case .mailboxFull, .delayedFull, .draining, .closed:
            agent.dropped[.overflow].increment()
            agent.requests[.rejected].increment()
        case .unknownMailbox, .noSubscriber:
            agent.dropped[.noSubscriber].increment()
        case .expired, .noAnswer, .duplicateMailbox, .tooManySubscribers, .tooManyRequests, .tooManyMailboxes,
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
