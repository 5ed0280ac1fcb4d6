import Logging
import MessageBus
import Resilience
import Synchronization
import Telemetry

/// Ends deliveries: replies, reschedules, writes dead letters, counts.
///
/// Here and nowhere else.
struct Settler: Sendable {
    let core: RuntimeCore

    func settle(_ delivery: Delivery, _ outcome: Outcome) async {
        do {
            try await write(delivery, outcome)
        } catch {
            if case .damaged = error, delivery.envelope.isDurable {
                await putAside(delivery, error)
            } else {
                dropUnsettled(delivery.envelope, error)
            }
        }
        trace(delivery, outcome)
    }

    private func write(_ delivery: Delivery, _ outcome: Outcome) async throws(JournalError) {
        switch outcome {
        case .replied(let answer): try await reply(answer, to: delivery)
        case .retry(let pause, let error): try await retry(delivery, after: pause, error)
        case .postponed(let pause, let error): try await postpone(delivery, after: pause, error)
        case .deadLetter(let reason, let error): try await bury(delivery, reason, error)
        case .rejected(let error): finish(delivery, .rejected, .failure(error))
        case .cancelled: try await cancel(delivery)
        case .late:
            finish(delivery, .timeout, .failure(BusError(.noAnswer, mailbox: delivery.envelope.recipient)))
        case .expired: try await expire(delivery)
        case .handedBack: try await handBack(delivery)
        }
    }

    /// Whether answering is all there is to settling: no store to write, no failure to forget.
    static func canReplyAtOnce(to envelope: Envelope) -> Bool {
        !envelope.isDurable && envelope.attempt == 1
    }

    /// Settles as ``settle(_:_:)`` does an answer for which ``canReplyAtOnce(to:)`` holds.
    func replyAtOnce(_ answer: any Sendable, to delivery: Delivery) {
        finish(delivery, .success, .success(answer))
        if delivery.envelope.trace != nil { trace(delivery, .replied(answer)) }
    }

    private func reply(_ answer: any Sendable, to delivery: Delivery) async throws(JournalError) {
        let envelope = delivery.envelope
        if envelope.isDurable {
            let result: StoredAnswer
            do {
                result = try delivery.pool.definition.encodeAnswer(answer)
            } catch {
                return try await bury(delivery, .permanentError, error)
            }
            delivery.pool.instruments.responseSize.observe(Double(result.json.count))
            guard let change = try await core.board.apply(.complete(result), to: envelope.id) else {
                return finishEnded(delivery)
            }
            count(change)
        }
        if envelope.attempt > 1 {
            delivery.pool.instruments.retrySuccess(envelope.attempt - 1).increment()
        }
        finish(delivery, .success, .success(answer))
    }

    private func retry(_ delivery: Delivery, after pause: Duration, _ error: any Error) async throws(JournalError) {
        var envelope = delivery.envelope
        let failure = core.failure(error, attempt: envelope.attempt)
        if let departure = envelope.reply?.departure { return try await leave(delivery, departure) }
        if let limit = envelope.expiresAt, core.time.now.advanced(by: pause) >= limit {
            // The next attempt would come too late: this error is the answer.
            return try await bury(delivery, .retriesExhausted, error)
        }
        var isLoaded = true
        if envelope.isDurable {
            let next = core.wall.now.advanced(by: pause)
            guard let change = try await core.board.apply(.retry(failure, nextAttemptAt: next), to: envelope.id) else {
                return finishEnded(delivery)
            }
            isLoaded = change.isLoaded
        } else {
            core.failures.add(failure, to: envelope.id)
        }
        delivery.pool.instruments.retryAttempts(envelope.attempt).increment()
        envelope.attempt += 1
        try await sendAgain(envelope, after: pause, delivery, error, isLoaded: isLoaded)
    }

    /// Nobody waits for the answer of a question that failed.
    private func leave(_ delivery: Delivery, _ departure: Departure) async throws(JournalError) {
        switch departure {
        case .cancelled: try await cancel(delivery)
        case .deadline: try await write(delivery, .late)
        }
    }

    private func postpone(_ delivery: Delivery, after pause: Duration, _ error: any Error) async throws(JournalError) {
        var isLoaded = true
        if delivery.envelope.isDurable {
            let until = core.wall.now.advanced(by: pause)
            guard let change = try await core.board.apply(.postpone(until: until), to: delivery.envelope.id) else {
                return finishEnded(delivery)
            }
            isLoaded = change.isLoaded
        }
        try await sendAgain(delivery.envelope, after: pause, delivery, error, isLoaded: isLoaded)
    }

    private func sendAgain(
        _ again: Envelope,
        after pause: Duration,
        _ delivery: Delivery,
        _ error: any Error,
        isLoaded: Bool
    ) async throws(JournalError) {
        guard isLoaded else {
            core.inFlight.leave()
            return core.feeder.notice()
        }
        var envelope = again
        envelope.notBefore = core.time.now.advanced(by: pause)
        do {
            try core.bus.redeliver(envelope)
        } catch {
            if envelope.isDurable { return await core.letGo(of: envelope, error) }
            try await bury(delivery, .retriesExhausted, error)
        }
    }

    private func cancel(_ delivery: Delivery) async throws(JournalError) {
        if delivery.envelope.isDurable {
            guard let change = try await core.board.apply(.cancel, to: delivery.envelope.id, hasHappened: true)
            else {
                return finishEnded(delivery)
            }
            count(change)
        }
        finish(delivery, .cancelled, .failure(CancellationError()))
    }

    private func expire(_ delivery: Delivery) async throws(JournalError) {
        let envelope = delivery.envelope
        let error = MessageExpired(id: envelope.id)
        // Nothing ran: the failure belongs to the attempts begun before.
        let failure = core.failure(error, attempt: envelope.attempt - 1)
        if envelope.isDurable {
            let letter = DeadLetter(delivery, .expired, failures: [failure], core)
            guard let change = try await core.board.apply(.expire(failure, letter), to: envelope.id) else {
                return finishEnded(delivery)
            }
            count(change)
            note(change, letter, delivery)
        }
        delivery.pool.instruments.dropped[.expired].increment()
        finish(delivery, .timeout, .failure(error))
    }

    /// What no worker has begun is in the journal as it was; only a begun attempt has to be taken back.
    private func handBack(_ delivery: Delivery) async throws(JournalError) {
        if delivery.envelope.isDurable, delivery.startedAt != nil {
            _ = try await core.board.apply(.handBack, to: delivery.envelope.id)
        }
        leaveMemory(delivery.envelope)
    }

    /// The end that all final outcomes share: the caller is told, the request is counted.
    func finish(_ delivery: Delivery, _ status: AgentRequestStatus, _ result: Result<any Sendable, any Error>) {
        let envelope = delivery.envelope
        let instruments = delivery.pool.instruments
        let status = heard(result, envelope) ?? status
        instruments.requests[status].increment()
        observe(core.seconds(since: envelope, at: delivery.endedAt), by: instruments.duration[status], of: envelope)
        if let startedAt = delivery.startedAt {
            instruments.processing.observe(startedAt.seconds(to: delivery.endedAt))
        }
        core.failures.forget(envelope)
        core.inFlight.leave()
    }

    /// Tells the caller; when it has left, what the request ended as for it.
    private func heard(_ result: Result<any Sendable, any Error>, _ envelope: Envelope) -> AgentRequestStatus? {
        guard let reply = envelope.reply, !reply.resolve(result) else { return nil }
        return switch reply.departure {
        case .cancelled: .cancelled
        case .deadline: .timeout
        case nil: nil
        }
    }

    private func observe(_ seconds: Double, by histogram: HistogramMetric, of envelope: Envelope) {
        guard let trace = envelope.trace, trace.isSampled else { return histogram.observe(seconds) }
        histogram.observe(seconds, traceID: trace.traceID, at: core.wallNanoseconds)
    }

    /// The task had been ended by somebody else while this delivery was on its way; only the message is left to end.
    func finishEnded(_ delivery: Delivery) {
        finish(delivery, .cancelled, .failure(CancellationError()))
    }

    /// Counts the end of a replay.
    func count(_ change: TaskChange) {
        switch change.letter {
        case .settled(_, let verdict):
            let status: ReplayStatus =
                switch verdict {
                case .completed: .success
                case .failed: .failure
                }
            core.telemetry.catalogue.agent(change.agent.rawValue).replays[status].increment()
        case .none, .written: break
        }
    }
}
