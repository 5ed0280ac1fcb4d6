/// What a statement does to the database.
@frozen
public enum DatabaseOperation: Int, MetricLabelValue {
    /// It reads rows.
    case select
    /// It adds rows.
    case insert
    /// It changes rows.
    case update
    /// It removes rows.
    case delete

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .select: "select"
        case .insert: "insert"
        case .update: "update"
        case .delete: "delete"
        }
    }
}
