/// What a circuit breaker looked like at one moment.
public struct CircuitSnapshot: Sendable, Hashable {
    /// The breaker's name.
    public let name: String
    /// The phase it was in.
    public let phase: CircuitPhase
    /// Failures without a success between them.
    public let consecutiveFailures: Int
    /// Successful trial calls of the running half-open phase; 0 in every other phase.
    public let probeSuccesses: Int
    /// Trial calls that are out; 0 outside the half-open phase.
    public let probesOut: Int
    /// Calls counted in the sliding window.
    public let callsInWindow: Int
    /// Failures among them.
    public let failuresInWindow: Int
    /// Time since the last counted failure; `nil` if there was none since the last reset.
    public let timeSinceLastFailure: Duration?
    /// Time since the breaker opened; `nil` while it is closed or disabled.
    public let timeSinceOpen: Duration?
    /// Time until an open breaker lets a trial call pass; `nil` in every other phase.
    public let retryAfter: Duration?

    /// Failures among the calls of the window, 0…1; 0 when there were none.
    public var failureRate: Double {
        callsInWindow == 0 ? 0 : Double(failuresInWindow) / Double(callsInWindow)
    }
}
