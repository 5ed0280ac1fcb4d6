import Resilience
import Telemetry

/// How a delivery ended; settled in one place.
enum Outcome: Sendable {
    case replied(any Sendable)
    /// Tried again after the pause.
    case retry(after: Duration, any Error)
    /// Put off without using up an attempt, because a breaker is open or a limit reached.
    case postponed(after: Duration, any Error)
    case deadLetter(DeadLetterReason, any Error)
    /// Turned away: the caller is told and nothing is kept.
    case rejected(any Error)
    case cancelled
    /// The caller had no more time; nobody waits for an answer.
    case late
    case expired
    /// Handed back by a shutdown; not an attempt.
    case handedBack
}
