/// How a request ended, as the caller saw it.
@frozen
public enum AgentRequestStatus: Int, MetricLabelValue {
    /// Answered.
    case success
    /// Failed, a returned failure included.
    case error
    /// Not answered in time.
    case timeout
    /// Refused before it ran: full, limited, or the breaker was open.
    case rejected
    /// Withdrawn by the caller; in no objective.
    case cancelled

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .success: "success"
        case .error: "error"
        case .timeout: "timeout"
        case .rejected: "rejected"
        case .cancelled: "cancelled"
        }
    }
}
