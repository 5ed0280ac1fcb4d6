/// Why a worker was restarted.
@frozen
public enum RestartReason: Int, MetricLabelValue {
    /// It failed.
    case crash
    /// A person asked for it.
    case manual
    /// Its settings or its version changed.
    case upgrade
    /// It did not come back in time.
    case stall

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .crash: "crash"
        case .manual: "manual"
        case .upgrade: "upgrade"
        case .stall: "stall"
        }
    }
}
