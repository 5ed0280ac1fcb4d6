/// How bad an error is.
@frozen
public enum ErrorSeverity: Int, MetricLabelValue {
    /// Somebody has to act.
    case critical
    /// Worth a look.
    case warning

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .critical: "critical"
        case .warning: "warning"
        }
    }
}
