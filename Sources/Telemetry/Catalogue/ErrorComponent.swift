/// Where an error was noticed.
@frozen
public enum ErrorComponent: Int, MetricLabelValue {
    /// The HTTP interface.
    case api
    /// The message bus.
    case bus
    /// A worker, or its supervisor.
    case worker
    /// The store.
    case database
    /// A language model.
    case llm
    /// The customer system.
    case crm

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .api: "api"
        case .bus: "bus"
        case .worker: "worker"
        case .database: "database"
        case .llm: "llm"
        case .crm: "crm"
        }
    }
}
