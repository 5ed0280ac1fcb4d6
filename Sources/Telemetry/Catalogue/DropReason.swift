/// Why a message was dropped.
@frozen
public enum DropReason: Int, MetricLabelValue {
    /// The mailbox was full.
    case overflow
    /// Its time was over before it started.
    case expired
    /// Nobody was there to take it.
    case noSubscriber

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .overflow: "overflow"
        case .expired: "expired"
        case .noSubscriber: "no_subscriber"
        }
    }
}
