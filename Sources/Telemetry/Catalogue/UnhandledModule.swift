/// Where an exception came out that nobody expected.
@frozen
public enum UnhandledModule: Int, MetricLabelValue {
    /// A handler of the HTTP interface.
    case api
    /// A worker.
    case worker
    /// The customer system.
    case crm

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .api: "api"
        case .worker: "worker"
        case .crm: "crm"
        }
    }
}
