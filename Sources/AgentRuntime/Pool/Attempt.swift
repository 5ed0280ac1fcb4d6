import MessageBus
import Resilience
import Synchronization

/// One delivery in the hands of a worker.
///
/// A reference, because the lane, the context and the settlement all hold it: an envelope copied to each costs more.
final class Attempt: Sendable {
    let envelope: Envelope
    let startedAt: MonotonicInstant
    /// When it has taken too long.
    let lateAt: MonotonicInstant
    let permit: CircuitPermit
    /// The names of the steps it has begun.
    let steps = Mutex<Set<String>>([])

    init(_ envelope: Envelope, startedAt: MonotonicInstant, lateAt: MonotonicInstant, permit: CircuitPermit) {
        self.envelope = envelope
        self.startedAt = startedAt
        self.lateAt = lateAt
        self.permit = permit
    }
}
