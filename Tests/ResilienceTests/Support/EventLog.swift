import Resilience
import Synchronization

/// Collects the events of one test.
final class EventLog: Sendable {
    private let entries = Mutex<[PolicyEvent]>([])

    var events: [PolicyEvent] { entries.withLock { $0 } }

    var handler: @Sendable (PolicyEvent) -> Void {
        { event in self.entries.withLock { $0.append(event) } }
    }
}
