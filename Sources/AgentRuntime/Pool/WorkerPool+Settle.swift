import MessageBus
import Resilience
import Telemetry

extension WorkerPool {
    /// Settles the usual case without suspending: an answer nobody has to store, at the first attempt.
    ///
    /// - Returns: `false` when there is more to do; nothing has been done then.
    func settleAtOnce(_ attempt: Attempt, _ result: Result<any Sendable, any Error>, at end: MonotonicInstant) -> Bool {
        guard case .success(let answer) = result, Settler.canReplyAtOnce(to: attempt.envelope) else { return false }
        breaker.record(.success, for: attempt.permit, at: end)
        core.settler.replyAtOnce(answer, to: Delivery(attempt, in: self, endedAt: end))
        return true
    }

    /// Settles an attempt that came back by itself.
    func settle(_ attempt: Attempt, _ result: Result<any Sendable, any Error>, at end: MonotonicInstant) async {
        let delivery = Delivery(attempt, in: self, endedAt: end)
        switch result {
        case .success(let answer):
            breaker.record(.success, for: attempt.permit, at: delivery.endedAt)
            await core.settler.settle(delivery, .replied(answer))
        case .failure(let error):
            breaker.record(
                CircuitOutcome(of: error, classifier: core.classifier),
                for: attempt.permit,
                at: delivery.endedAt
            )
            await settleFailure(error, of: delivery)
        }
    }

    /// Settles an attempt whose lane was cancelled.
    ///
    /// An answer that came all the same is taken when it was only late; after a request to stop it may be half an answer.
    func settleInterrupted(_ attempt: Attempt, _ why: Interruption, _ result: Result<any Sendable, any Error>) async {
        switch (result, why) {
        case (.success, .timeout), (.success, .deadline): await settle(attempt, result, at: core.time.now)
        case (.success, .requested), (.success, .callerGone), (.success, .shutdown), (.failure, _):
            await giveUp(attempt, why)
        }
    }

    /// Settles an attempt whose worker still holds it, or gave in to its cancellation.
    func giveUp(_ attempt: Attempt, _ why: Interruption) async {
        let delivery = Delivery(attempt, in: self, endedAt: core.time.now)
        let verdict: CircuitOutcome =
            switch why {
            case .timeout, .deadline: .failure
            case .requested, .callerGone, .shutdown: .abandoned
            }
        breaker.record(verdict, for: attempt.permit, at: delivery.endedAt)
        var random = core.random.fork()
        let outcome = rule.outcome(
            of: why,
            for: attempt.envelope,
            elapsed: core.age(of: attempt.envelope),
            limit: definition.limits.attemptTimeout,
            using: &random
        )
        if why == .timeout { note(TimedOut(limit: definition.limits.attemptTimeout)) }
        await core.settler.settle(delivery, outcome)
    }

    func settleFailure(_ error: any Error, of delivery: Delivery) async {
        var random = core.random.fork()
        let outcome = rule.outcome(
            of: error,
            for: delivery.envelope,
            elapsed: core.age(of: delivery.envelope),
            using: &random
        )
        note(error)
        await core.settler.settle(delivery, outcome)
    }

    var rule: OutcomeRule {
        OutcomeRule(retry: definition.limits.retry, classifier: core.classifier)
    }
}
