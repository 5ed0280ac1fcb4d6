/// The kind of a message on the bus.
@frozen
public enum MessageTypeLabel: Int, MetricLabelValue {
    /// To one worker, no answer expected.
    case direct
    /// To everybody on a topic.
    case broadcast
    /// Expects an answer.
    case request
    /// Is the answer.
    case response
    /// Tells that something happened.
    case event
    /// Passes work on to another agent.
    case handoff
    /// Asks several agents for one decision.
    case consensus

    /// The value as it stands on the page.
    public var labelValue: String {
        switch self {
        case .direct: "direct"
        case .broadcast: "broadcast"
        case .request: "request"
        case .response: "response"
        case .event: "event"
        case .handoff: "handoff"
        case .consensus: "consensus"
        }
    }
}
