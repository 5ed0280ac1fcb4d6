/// The state of a circuit breaker; the number is the value of `insa_circuit_breaker_state`.
@frozen
public enum BreakerStateLabel: Int, MetricLabelValue {
    /// Calls pass.
    case closed
    /// Calls are refused.
    case open
    /// A few calls pass as a trial.
    case halfOpen

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .closed: "closed"
        case .open: "open"
        case .halfOpen: "half_open"
        }
    }
}
