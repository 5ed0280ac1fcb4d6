/// Everything the policies report, as a closed list.
///
/// Handlers are called on the caller's thread after every lock is released, so two events of concurrent calls may arrive in
/// either order: set a gauge from ``CircuitBreaker/phase``, not from the event. A handler must not block.
public enum PolicyEvent: Sendable, Hashable {
    /// The call `name` failed on attempt number `attempt` (from 1) and will be tried again after `delay`.
    ///
    /// One event per repeat try: the first attempt and the final failure are never announced here.
    case retryScheduled(name: String, attempt: Int, delay: Duration)
    /// The call `name` succeeded on attempt number `attempt`, which is at least 2: a retry saved it.
    case retrySucceeded(name: String, attempt: Int)
    /// The call `name` was given up after `attempts` tries although a retry was wanted or had been made.
    ///
    /// Not sent for a cancelled call, nor for one whose first attempt already failed for good.
    case retryExhausted(name: String, attempts: Int, reason: GiveUpReason)
    /// The breaker `name` changed its phase; `from` and `to` always differ.
    case breakerTransition(name: String, from: CircuitPhase, to: CircuitPhase)
    /// The breaker `name` refused a call.
    case breakerRejected(name: String)
    /// An attempt of the call `name` ran longer than `limit`.
    case timedOut(name: String, limit: Duration)
    /// The bulkhead `name` was full, its waiting line too.
    case bulkheadRejected(name: String)
    /// The rate limit `name` refused a call; `retryAfter` is `nil` when the call can never pass.
    case rateLimited(name: String, retryAfter: Duration?)
}
