import MessageBus
import Resilience
import Telemetry

/// Decides what becomes of a failed delivery: the one place where errors turn into outcomes.
struct OutcomeRule: Sendable {
    let retry: RetryRule
    let classifier: FailureClassifier

    /// The shortest pause before a postponed message is looked at again.
    static let shortestPostponement = Duration.milliseconds(50)

    func outcome(
        of error: any Error,
        for envelope: Envelope,
        elapsed: Duration,
        using random: inout some RandomNumberGenerator
    ) -> Outcome {
        // A refused offer is an answer to the worker that made it, which still owns the request.
        if envelope.kind == .handoff, error is HandOffRefused { return .rejected(error) }
        // Nobody is there to be told of a refusal, so the message waits instead of being lost.
        if envelope.isDurable || envelope.reply == nil, classifier.classify(error) == .rejected {
            let asked = (error as? any ClassifiedError)?.retryAfter ?? .seconds(1)
            return .postponed(after: min(max(Self.shortestPostponement, asked), retry.maximumRetryAfter), error)
        }
        // Nobody cancelled this attempt: the worker let the end of some task of its own out.
        let classifier = classifier.treating(CancellationError.self, as: .transient)
        let decision = retry.decision(
            after: error,
            attempt: envelope.attempt,
            elapsed: elapsed,
            classifier: classifier,
            using: &random
        )
        switch decision {
        case .retry(let pause): return .retry(after: pause, error)
        case .giveUp(.permanent): return .deadLetter(.permanentError, error)
        case .giveUp(.attemptsExhausted), .giveUp(.budgetExhausted): return .deadLetter(.retriesExhausted, error)
        case .giveUp(.cancelled): return .cancelled
        case .giveUp(.rejected): return .rejected(error)
        }
    }

    /// What becomes of an attempt that was cancelled from outside.
    func outcome(
        of interruption: Interruption,
        for envelope: Envelope,
        elapsed: Duration,
        limit: Duration,
        using random: inout some RandomNumberGenerator
    ) -> Outcome {
        switch interruption {
        case .timeout: outcome(of: TimedOut(limit: limit), for: envelope, elapsed: elapsed, using: &random)
        case .requested, .callerGone: .cancelled
        case .deadline: .late
        case .shutdown: .handedBack
        }
    }
}
