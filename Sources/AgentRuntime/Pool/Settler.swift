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
        let envelope = delivery.envelope
        switch outcome {
        case .replied(let answer): await reply(answer, to: delivery)
        case .retry(let pause, let error): await retry(delivery, after: pause, error)
        case .postponed(let pause, let error): await postpone(delivery, after: pause, error)
        case .deadLetter(let reason, let error): await bury(delivery, reason, error)
        case .rejected(let error): finish(delivery, .rejected, .failure(error))
        case .cancelled: await cancel(delivery)
        case .late: finish(delivery, .timeout, .failure(BusError(.noAnswer, mailbox: envelope.recipient)))
        case .expired: await expire(delivery)
        case .handedBack: await handBack(envelope)
        }
        trace(delivery, outcome)
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

    private func reply(_ answer: any Sendable, to delivery: Delivery) async {
        let envelope = delivery.envelope
        if envelope.isDurable {
            do {
                let result = try delivery.pool.definition.encodeAnswer(answer)
                delivery.pool.instruments.responseSize.observe(Double(result.json.count))
                guard let task = await core.board.apply(.complete(result), to: envelope.id) else {
                    return finishEnded(delivery)
                }
                await settleReplay(task)
            } catch {
                return await bury(delivery, .permanentError, error)
            }
        }
        if envelope.attempt > 1 {
            delivery.pool.instruments.retrySuccess(envelope.attempt - 1).increment()
        }
        finish(delivery, .success, .success(answer))
    }

    private func retry(_ delivery: Delivery, after pause: Duration, _ error: any Error) async {
        var envelope = delivery.envelope
        let failure = core.failure(error, attempt: envelope.attempt)
        core.failures.add(failure, to: envelope.id)
        if let departure = envelope.reply?.departure { return await leave(delivery, departure) }
        if let limit = envelope.expiresAt, core.time.now.advanced(by: pause) >= limit {
            // The next attempt would come too late: this error is the answer.
            return await bury(delivery, .retriesExhausted, error)
        }
        if envelope.isDurable {
            let next = core.wall.now.advanced(by: pause)
            guard await core.board.apply(.retry(failure, nextAttemptAt: next), to: envelope.id) != nil else {
                return finishEnded(delivery)
            }
        }
        delivery.pool.instruments.retryAttempts(envelope.attempt).increment()
        envelope.attempt += 1
        await sendAgain(envelope, after: pause, delivery, error)
    }

    /// Nobody waits for the answer of a question that failed.
    private func leave(_ delivery: Delivery, _ departure: Departure) async {
        switch departure {
        case .cancelled: await cancel(delivery)
        case .deadline: await settle(delivery, .late)
        }
    }

    private func postpone(_ delivery: Delivery, after pause: Duration, _ error: any Error) async {
        if delivery.envelope.isDurable {
            let until = core.wall.now.advanced(by: pause)
            guard await core.board.apply(.postpone(until: until), to: delivery.envelope.id) != nil else {
                return finishEnded(delivery)
            }
        }
        await sendAgain(delivery.envelope, after: pause, delivery, error)
    }

    private func sendAgain(_ again: Envelope, after pause: Duration, _ delivery: Delivery, _ error: any Error) async {
        var envelope = again
        envelope.notBefore = core.time.now.advanced(by: pause)
        do {
            try core.bus.redeliver(envelope)
        } catch {
            await bury(delivery, .retriesExhausted, error)
        }
    }

    private func bury(_ delivery: Delivery, _ reason: DeadLetterReason, _ error: any Error) async {
        let envelope = delivery.envelope
        let failure = core.failure(error, attempt: envelope.attempt)
        var replayOf: MessageID?
        if envelope.isDurable {
            guard let task = await core.board.apply(.die(failure), to: envelope.id) else {
                return finishEnded(delivery)
            }
            replayOf = task.replayOf
            await settleReplay(task)
        }
        if envelope.attempt > 1 { delivery.pool.instruments.retryExhausted.increment() }
        // A failed replay goes back to its letter; a second letter would count one loss twice.
        if replayOf == nil { await write(delivery, reason, failure) }
        finish(delivery, error is TimedOut ? .timeout : .error, .failure(error))
    }

    private func write(_ delivery: Delivery, _ reason: DeadLetterReason, _ failure: AttemptFailure) async {
        let earlier = core.failures.history(of: delivery.envelope.id)
        let letter = DeadLetter(delivery, reason, failures: earlier + [failure], core)
        await core.letters.append(letter)
        delivery.pool.instruments.deadLetters[reason].increment()
        core.logger.warning(
            "Message became a dead letter",
            metadata: [
                "agent": "\(letter.agent)", "letter": "\(letter.id)", "message_id": "\(letter.messageID)",
                "reason": "\(reason.labelValue)", "error": "\(failure.type)",
                "trace_id": "\(delivery.envelope.traceID.map(\.description) ?? "")",
            ]
        )
    }

    private func cancel(_ delivery: Delivery) async {
        if delivery.envelope.isDurable {
            guard let task = await core.board.apply(.cancel, to: delivery.envelope.id) else {
                return finishEnded(delivery)
            }
            await settleReplay(task)
        }
        finish(delivery, .cancelled, .failure(CancellationError()))
    }

    private func expire(_ delivery: Delivery) async {
        let envelope = delivery.envelope
        let error = MessageExpired(id: envelope.id)
        // Nothing ran: the failure belongs to the attempts begun before.
        let failure = core.failure(error, attempt: envelope.attempt - 1)
        delivery.pool.instruments.dropped[.expired].increment()
        if envelope.isDurable {
            guard let task = await core.board.apply(.expire(failure), to: envelope.id) else {
                return finishEnded(delivery)
            }
            await settleReplay(task)
            if task.replayOf == nil { await write(delivery, .expired, failure) }
        }
        finish(delivery, .timeout, .failure(error))
    }

    private func handBack(_ envelope: Envelope) async {
        if envelope.isDurable { await core.board.handBack(envelope.id) }
        core.failures.forget(envelope)
        core.handedBack.wrappingAdd(1, ordering: .relaxed)
        envelope.reply?.resolve(.failure(BusError(.draining, mailbox: envelope.recipient)))
        core.inFlight.leave()
    }

    /// The end that all final outcomes share: the caller is told, the request is counted.
    private func finish(_ delivery: Delivery, _ status: AgentRequestStatus, _ result: Result<any Sendable, any Error>) {
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

    /// Settles the letter a task replays, once the task has ended.
    func settleReplay(_ task: TaskRecord) async {
        guard let letter = task.replayOf else { return }
        let change: DeadLetterChange =
            switch task.state {
            case .completed: .replayed(at: core.wall.now)
            case .queued, .scheduled, .running, .retrying, .waiting, .cancelled, .expired, .dead, .quarantined:
                .replayFailed(error: task.failures.last?.message ?? "the replay ended as \(task.state.rawValue)")
            }
        guard await core.letters.apply(change, to: letter) != nil else { return }
        let status: ReplayStatus = task.state == .completed ? .success : .failure
        core.telemetry.catalogue.agent(task.agent.rawValue).replays[status].increment()
    }
}
