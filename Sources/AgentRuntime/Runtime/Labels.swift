import MessageBus
import Resilience
import Telemetry

extension Priority {
    var label: PriorityLabel {
        switch self {
        case .critical: .critical
        case .high: .high
        case .normal: .normal
        case .low: .low
        }
    }
}

extension MessageKind {
    var label: MessageTypeLabel {
        switch self {
        case .request: .request
        case .response: .response
        case .event: .event
        case .handoff: .handoff
        case .consensus: .consensus
        }
    }
}

extension CircuitPhase {
    var label: BreakerStateLabel {
        switch effective {
        case .closed, .disabled: .closed
        case .open, .forcedOpen: .open
        case .halfOpen: .halfOpen
        }
    }
}
