/// Why the database refused a statement.
@frozen
public enum DatabaseFault: Int, MetricLabelValue {
    /// Somebody else held the lock for longer than the busy timeout; with one writer that is a defect.
    case busy
    /// The row breaks a rule of the schema.
    case constraint
    /// The file cannot be read or written: disk full, read-only, device error.
    case io
    /// The file is damaged, or no database.
    case corrupt
    /// Anything else.
    case other

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .busy: "busy"
        case .constraint: "constraint"
        case .io: "io"
        case .corrupt: "corrupt"
        case .other: MetricLabel.other
        }
    }
}
