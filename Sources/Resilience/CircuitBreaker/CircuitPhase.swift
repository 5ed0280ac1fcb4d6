/// What a circuit breaker is doing; the raw value is the label in metrics and JSON.
public enum CircuitPhase: String, Sendable, Hashable, CaseIterable {
    /// Calls pass and are counted.
    case closed
    /// Calls are refused until the open time is over.
    case open
    /// A few trial calls pass to see whether the supplier is back.
    case halfOpen = "half_open"
    /// Calls are refused until a person enables the breaker again.
    case forcedOpen = "forced_open"
    /// Calls pass and are not counted, until a person enables the breaker again.
    case disabled

    /// The phase as a caller meets it: a forced-open breaker is open, a disabled one closed.
    public var effective: CircuitPhase {
        switch self {
        case .closed, .disabled: .closed
        case .open, .forcedOpen: .open
        case .halfOpen: .halfOpen
        }
    }

    /// The number for a gauge: 0 closed or disabled, 1 open or forced open, 2 half-open.
    public var gaugeValue: Int {
        switch self {
        case .closed, .disabled: 0
        case .open, .forcedOpen: 1
        case .halfOpen: 2
        }
    }
}
