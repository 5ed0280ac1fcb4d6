public import Resilience
import Synchronization

/// The bounded inbox of one worker: one lane per priority and one for control traffic.
///
/// Senders never wait: a full mailbox refuses at once. Takers wait without polling; several may wait at the same time,
/// and each message goes to exactly one of them.
public final class Mailbox: Sendable {
    /// The name under which the bus knows this mailbox.
    public let name: MailboxName
    /// Its bounds.
    public let limits: MailboxLimits

    let time: TimeSource
    let state: Mutex<MailboxState>
    let watch = Watchfulness()
    /// Messages that came while nobody was parked; a hint for those who look out.
    let arrivals = Atomic<Int>(0)

    /// Creates an empty, open mailbox that no bus knows; ``MessageBus/register(_:limits:)`` makes known ones.
    public init(_ name: MailboxName, limits: MailboxLimits = MailboxLimits(), time: TimeSource = .continuous) {
        self.name = name
        self.limits = limits
        self.time = time
        state = Mutex(MailboxState(limits: limits))
    }

    /// Takes a message out again that nobody has taken yet.
    ///
    /// Looks through the whole mailbox.
    ///
    /// - Returns: The message, or `nil` when it is not here.
    public func withdraw(_ id: MessageID) -> Envelope? {
        state.withLock { $0.lanes.remove(id) }
    }

    /// Takes out the messages whose time is over, so that they do not hold places of a mailbox nobody takes from.
    public func withdrawExpired() -> [Envelope] {
        let now = time.now
        return state.withLock { $0.lanes.removeExpired(at: now) }
    }

    /// Holds work back until ``resume()``; senders and control traffic are not affected.
    public func pause() {
        state.withLock { $0.lanes.setPaused(true) }
    }

    /// Gives out work again.
    public func resume() {
        let now = time.now
        let handovers = state.withLock { state in
            state.lanes.setPaused(false)
            return state.handovers(at: now)
        }
        for handover in handovers { handover.taker.resume(returning: handover.envelope) }
    }

    /// Refuses new messages from now on; what waits, comes back or is control traffic is still given out.
    public func drain() {
        state.withLock { $0.lanes.drain() }
    }

    /// Refuses everything from now on and lets all takers go with `nil`.
    ///
    /// - Returns: What was still waiting, the most urgent first; empty when the mailbox was closed before.
    @discardableResult
    public func close() -> [Envelope] {
        let (rest, takers) = state.withLock { ($0.lanes.close(), $0.takers.removeAll()) }
        for taker in takers { taker.resume(returning: nil) }
        return rest
    }

    /// How many messages wait, control traffic apart.
    public var waiting: Int { state.withLock { $0.lanes.workDepth } }

    /// What the mailbox is doing at `now`.
    public func snapshot(at now: MonotonicInstant) -> MailboxSnapshot {
        state.withLock { state in
            MailboxSnapshot(
                name: name,
                phase: state.lanes.phase,
                isPaused: state.lanes.isPaused,
                depth: state.lanes.depths,
                capacity: limits.capacity,
                oldestAge: state.lanes.oldest.map { max(.zero, $0.duration(to: now)) },
                accepted: state.lanes.accepted,
                refused: state.lanes.refused,
                takersParked: state.takers.count
            )
        }
    }
}
