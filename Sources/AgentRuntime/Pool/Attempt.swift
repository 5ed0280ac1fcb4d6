import MessageBus
import Resilience

/// One delivery in the hands of a worker.
struct Attempt: Sendable {
    let envelope: Envelope
    let startedAt: MonotonicInstant
    /// When it has taken too long.
    let lateAt: MonotonicInstant
    let permit: CircuitPermit
}
