/// A circuit breaker refused the call; the protected operation did not run.
public struct CircuitOpen: ClassifiedError, Hashable, CustomStringConvertible {
    /// The breaker that refused.
    public let name: String
    /// Why it refused: open, half-open with all trial calls out, or forced open.
    public let phase: CircuitPhase
    /// Time until a call may pass again; for a half-open or forced-open breaker an estimate.
    public let retryAfter: Duration?

    /// Creates a refusal.
    public init(name: String, phase: CircuitPhase, retryAfter: Duration?) {
        self.name = name
        self.phase = phase
        self.retryAfter = retryAfter
    }

    /// Always ``FailureClass/rejected``.
    public var failureClass: FailureClass { .rejected }

    /// The breaker's name, its phase and the time until the next try.
    public var description: String {
        let wait = retryAfter.map { ", try again in \($0)" } ?? ""
        return "Circuit breaker \(name) is \(phase.rawValue)\(wait)"
    }
}
