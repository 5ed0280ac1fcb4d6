/// Why a message became a dead letter.
@frozen
public enum DeadLetterReason: Int, MetricLabelValue {
    /// All attempts failed.
    case retriesExhausted
    /// It failed in a way that trying again cannot mend.
    case permanentError
    /// Its time was over before it started.
    case expired

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .retriesExhausted: "retries_exhausted"
        case .permanentError: "permanent_error"
        case .expired: "expired"
        }
    }
}
