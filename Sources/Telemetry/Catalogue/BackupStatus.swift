/// How a backup ended.
@frozen
public enum BackupStatus: Int, MetricLabelValue {
    /// The copy is complete, checked and in its place.
    case success
    /// There is no new copy.
    case failure

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .success: "success"
        case .failure: "failure"
        }
    }
}
