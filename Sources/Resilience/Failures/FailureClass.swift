/// What a failure means for whoever has to decide whether to try again.
public enum FailureClass: String, Sendable, Hashable, CaseIterable {
    /// The same call may succeed later: I/O, a timeout, a busy database. Retried; counts against a circuit breaker.
    case transient
    /// The same call fails again however often it is tried: bad input, a programming error. Never retried.
    case permanent
    /// The caller gave up. Neither retried nor counted as a failure of the supplier.
    case cancelled
    /// A policy refused the call before it ran: breaker open, rate limit, full bulkhead. Not retried at once.
    case rejected
}
