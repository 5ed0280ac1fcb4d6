/// A change of phase; `from` and `to` always differ.
public struct CircuitTransition: Sendable, Hashable {
    /// The phase that was left.
    public let from: CircuitPhase
    /// The phase that was entered.
    public let to: CircuitPhase

    /// Creates a transition, or `nil` when nothing changed.
    public init?(from: CircuitPhase, to: CircuitPhase) {
        guard from != to else { return nil }
        self.from = from
        self.to = to
    }
}
