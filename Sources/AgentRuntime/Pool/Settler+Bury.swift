import Logging
import MessageBus
import Resilience
import Telemetry

extension Settler {
    /// Ends a delivery as a dead letter.
    func bury(
        _ delivery: Delivery,
        _ reason: DeadLetterReason,
        _ error: any Error
    ) async throws(JournalError) {
        let envelope = delivery.envelope
        let failure = core.failure(error, attempt: envelope.attempt)
        if envelope.isDurable {
            // The journal knows the earlier failures, and whether the task is a replay: that goes back to its letter.
            let letter = DeadLetter(delivery, reason, failures: [failure], core)
            guard let change = try await core.board.apply(.die(failure, letter), to: envelope.id) else {
                return finishEnded(delivery)
            }
            count(change)
            note(change, letter, delivery)
        } else {
            try await append(delivery, reason, failure)
        }
        if envelope.attempt > 1 { delivery.pool.instruments.retryExhausted.increment() }
        finish(delivery, error is TimedOut ? .timeout : .error, .failure(error))
    }

    /// Writes the letter of a message that no task stands behind.
    private func append(
        _ delivery: Delivery,
        _ reason: DeadLetterReason,
        _ failure: AttemptFailure
    ) async throws(JournalError) {
        let earlier = core.failures.history(of: delivery.envelope.id)
        let letter = DeadLetter(delivery, reason, failures: earlier + [failure], core)
        try await core.letters.append(letter)
        note(letter, delivery)
    }

    func note(_ change: TaskChange, _ letter: DeadLetter, _ delivery: Delivery) {
        switch change.letter {
        case .written: note(letter, delivery)
        case .none, .settled: break
        }
    }

    private func note(_ letter: DeadLetter, _ delivery: Delivery) {
        delivery.pool.instruments.deadLetters[letter.reason].increment()
        core.logger.warning(
            "Message became a dead letter",
            metadata: [
                "agent": "\(letter.agent)", "letter": "\(letter.id)", "message_id": "\(letter.messageID)",
                "reason": "\(letter.reason.labelValue)", "error": "\(letter.errorType)",
                "trace_id": "\(delivery.envelope.traceID.map(\.description) ?? "")",
            ]
        )
    }
}
