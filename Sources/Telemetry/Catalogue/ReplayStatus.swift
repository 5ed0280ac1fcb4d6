/// How the replay of a dead letter ended.
@frozen
public enum ReplayStatus: Int, MetricLabelValue {
    /// The replay was answered.
    case success
    /// The replay failed, too.
    case failure

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .success: "success"
        case .failure: "failure"
        }
    }
}
