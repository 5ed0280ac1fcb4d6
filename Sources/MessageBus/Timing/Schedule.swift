import Resilience

/// What the bus has to do later: release delayed messages and let go of requests whose deadline passed.
///
/// One watcher sleeps until ``armedUntil``. Whoever adds something earlier wakes it; something later needs no wake.
struct Schedule: Sendable {
    /// A caller that waits until its deadline.
    struct Waiting: Sendable {
        let slot: ReplySlot
        let mailbox: MailboxName?
    }

    /// What fell due.
    enum Due: Sendable {
        case message(Envelope)
        case caller(Waiting)
    }

    /// What the watcher does next.
    enum Step: Sendable {
        case handle([Due])
        case sleep(until: MonotonicInstant)
        case wait
    }

    private enum Watcher {
        /// Nobody watches.
        ///
        /// Can transition to `busy`.
        case absent
        /// Looks at the schedule or is about to wait.
        ///
        /// Can transition to `waiting` or `absent`.
        case busy(isWakeRequested: Bool)
        /// Can transition to `busy`.
        case waiting(Parked<Void>)
    }

    private static let batch = 256

    private var delayed = TimerTable<Envelope>()
    private var deadlines = TimerTable<Waiting>()
    private var armedUntil = MonotonicInstant(nanoseconds: .max)
    private var watcher = Watcher.absent
    let limits: BusLimits

    init(limits: BusLimits) {
        self.limits = limits
    }

    var delayedCount: Int { delayed.count }
    var waitingCount: Int { deadlines.count }
    var footprint: Int { max(delayed.footprint, deadlines.footprint) }

    // MARK: Entries

    /// Keeps a message until `due`, or says why not.
    ///
    /// Resume the continuation outside the lock.
    mutating func delay(
        _ envelope: consuming Envelope,
        until due: MonotonicInstant
    ) throws(BusError) -> Parked<Void>? {
        guard delayed.count < limits.delayedCapacity else {
            throw BusError(.delayedFull, mailbox: envelope.recipient, retryAfter: limits.retryAfter)
        }
        _ = delayed.insert(envelope, due: due)
        return wakeIfEarlier(due)
    }

    /// Remembers a caller's deadline, or says why not.
    ///
    /// Resume the continuation outside the lock.
    mutating func watch(
        _ waiting: Waiting,
        until deadline: MonotonicInstant
    ) throws(BusError) -> (TimerTable<Waiting>.Token, Parked<Void>?) {
        guard deadlines.count < limits.requestCapacity else {
            throw BusError(.tooManyRequests, mailbox: waiting.mailbox, retryAfter: limits.retryAfter)
        }
        let token = deadlines.insert(waiting, due: deadline)
        return (token, wakeIfEarlier(deadline))
    }

    mutating func forget(_ token: TimerTable<Waiting>.Token) {
        deadlines.remove(token)
    }

    /// Takes out delayed messages that match.
    mutating func takeDelayed(where matches: (Envelope) -> Bool) -> [Envelope] {
        delayed.removeAll(where: matches)
    }

    // MARK: Watching

    /// - Returns: `false` when another watcher is there.
    mutating func beginWatching() -> Bool {
        guard case .absent = watcher else { return false }
        watcher = .busy(isWakeRequested: false)
        return true
    }

    /// - Returns: The callers that still wait; without a watcher nobody would let them go.
    mutating func endWatching() -> [Waiting] {
        watcher = .absent
        armedUntil = MonotonicInstant(nanoseconds: .max)
        return deadlines.removeAll { _ in true }
    }

    /// Takes out what is due, or arms for what comes next.
    mutating func step(at now: MonotonicInstant) -> Step {
        var due: [Due] = []
        while due.count < Self.batch, let waiting = deadlines.popDue(at: now) { due.append(.caller(waiting)) }
        while due.count < Self.batch, let envelope = delayed.popDue(at: now) { due.append(.message(envelope)) }
        guard due.isEmpty else { return .handle(due) }
        watcher = .busy(isWakeRequested: false)
        guard let next = Self.earlier(delayed.earliest(), deadlines.earliest()) else {
            armedUntil = MonotonicInstant(nanoseconds: .max)
            return .wait
        }
        armedUntil = next
        return .sleep(until: next)
    }

    /// Parks the watcher; `false` when it has been woken already.
    mutating func park(_ continuation: Parked<Void>) -> Bool {
        guard case .busy(isWakeRequested: false) = watcher else { return false }
        watcher = .waiting(continuation)
        return true
    }

    /// Makes the watcher look again.
    ///
    /// Resume the continuation outside the lock.
    mutating func wake() -> Parked<Void>? {
        switch watcher {
        case .absent:
            return nil
        case .busy:
            watcher = .busy(isWakeRequested: true)
            return nil
        case .waiting(let continuation):
            watcher = .busy(isWakeRequested: true)
            return continuation
        }
    }

    private mutating func wakeIfEarlier(_ due: MonotonicInstant) -> Parked<Void>? {
        guard due < armedUntil else { return nil }
        armedUntil = due
        return wake()
    }

    private static func earlier(_ one: MonotonicInstant?, _ other: MonotonicInstant?) -> MonotonicInstant? {
        guard let one, let other else { return one ?? other }
        return min(one, other)
    }
}
