import MessageBus
import Resilience

/// A message and what is known of its delivery when it is settled.
struct Delivery: Sendable {
    let envelope: Envelope
    let pool: WorkerPool
    /// When a worker got it; `nil` when none did.
    let startedAt: MonotonicInstant?
    let endedAt: MonotonicInstant

    init(_ attempt: Attempt, in pool: WorkerPool, endedAt: MonotonicInstant) {
        envelope = attempt.envelope
        self.pool = pool
        startedAt = attempt.startedAt
        self.endedAt = endedAt
    }

    init(_ envelope: Envelope, in pool: WorkerPool, at now: MonotonicInstant) {
        self.envelope = envelope
        self.pool = pool
        startedAt = nil
        endedAt = now
    }
}
