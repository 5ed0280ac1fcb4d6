/// Which of the tables that matter to an operator a statement works on.
@frozen
public enum DatabaseTable: Int, MetricLabelValue {
    /// Accepted tasks and their history.
    case messages
    /// Messages that ended badly.
    case deadLetters
    /// Conversations.
    case sessions
    /// Measured service levels.
    case measurements
    /// Any other table.
    case other

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .messages: "messages"
        case .deadLetters: "dead_letters"
        case .sessions: "sessions"
        case .measurements: "sla_measurements"
        case .other: MetricLabel.other
        }
    }
}
