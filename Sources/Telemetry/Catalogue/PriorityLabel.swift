/// The priority of a message, most urgent first.
@frozen
public enum PriorityLabel: Int, MetricLabelValue {
    /// Before everything else.
    case critical
    /// Before normal work.
    case high
    /// The usual.
    case normal
    /// When there is nothing else to do.
    case low

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .critical: "critical"
        case .high: "high"
        case .normal: "normal"
        case .low: "low"
        }
    }
}
