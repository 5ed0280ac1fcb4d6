import Resilience

/// What waits in a mailbox and in which order it leaves: events in, verdicts out, no clock of its own.
struct LaneTable: Sendable {
    let limits: MailboxLimits
    private let lowCapacity: Int
    private let promotionNanoseconds: Int64
    private var lanes = InlineArray<5, Lane>(repeating: Lane())
    /// Bit n is set while lane n is not empty, so that finding the most urgent one is one instruction.
    private var occupied: UInt8 = 0
    private(set) var workDepth = 0
    private(set) var reserved = 0
    private(set) var accepted = 0
    private(set) var refused = 0
    private(set) var phase = MailboxPhase.open
    private(set) var isPaused = false

    private static let controlBit: UInt8 = 1 << LaneIndex.control

    init(limits: MailboxLimits) {
        self.limits = limits
        lowCapacity = limits.lowCapacity
        promotionNanoseconds = limits.promotionAfter.saturatingNanoseconds
    }

    /// Whether a taker could have something now.
    var hasTakable: Bool { takable != 0 }

    private var takable: UInt8 { isPaused ? occupied & Self.controlBit : occupied }

    // MARK: Admission

    /// Accepts `count` more messages of `priority`, or says why not.
    mutating func admit(_ priority: Priority, count: Int = 1) -> BusError.Code? {
        let verdict = admission(of: count, bound: priority == .low ? lowCapacity : limits.capacity)
        return book(verdict, count)
    }

    /// Accepts one control message, or says why not.
    mutating func admitControl() -> BusError.Code? {
        var verdict: BusError.Code?
        if phase == .closed {
            verdict = .closed
        } else if lanes[LaneIndex.control].count >= limits.controlCapacity {
            verdict = .mailboxFull
        }
        return book(verdict, 1)
    }

    /// Accepts one message that comes later, by ``commitReservation()``.
    mutating func reserve(_ priority: Priority) -> BusError.Code? {
        let verdict = admit(priority)
        if verdict == nil { reserved += 1 }
        return verdict
    }

    /// The reserved message is about to be placed.
    mutating func commitReservation() {
        reserved -= 1
    }

    /// The reserved message will not come.
    mutating func cancelReservation() {
        reserved -= 1
        accepted -= 1
    }

    private func admission(of count: Int, bound: Int) -> BusError.Code? {
        switch phase {
        case .open: workDepth + reserved + count > bound ? .mailboxFull : nil
        case .draining: .draining
        case .closed: .closed
        }
    }

    private mutating func book(_ verdict: BusError.Code?, _ count: Int) -> BusError.Code? {
        if verdict == nil { accepted += count } else { refused += count }
        return verdict
    }

    // MARK: Phases

    mutating func setPaused(_ paused: Bool) {
        isPaused = paused
    }

    mutating func drain() {
        switch phase {
        case .open: phase = .draining
        case .draining, .closed: break
        }
    }

    /// Closes and hands over everything that waits, the most urgent first.
    mutating func close() -> [Envelope] {
        phase = .closed
        var rest: [Envelope] = []
        for index in 0..<LaneIndex.count {
            while let envelope = pop(index) { rest.append(envelope) }
        }
        return rest
    }

    // MARK: Places

    /// Puts an accepted message at the end of its lane.
    mutating func append(_ envelope: consuming Envelope, isControl: Bool = false) {
        let index = isControl ? LaneIndex.control : LaneIndex.of(envelope.priority)
        lanes[index].append(envelope)
        enter(index)
    }

    /// Puts a message that was taken before at the front of its lane.
    mutating func prepend(_ envelope: consuming Envelope) {
        let index = LaneIndex.of(envelope.priority)
        lanes[index].prepend(envelope)
        enter(index)
    }

    /// Whether lanes compete, so that waiting may promote; otherwise order within a lane is all there is.
    var needsTime: Bool {
        let work = occupied & ~Self.controlBit
        return work & (work &- 1) != 0
    }

    /// The most urgent message, or `nil` when there is none to be had.
    ///
    /// - Parameter now: May be `nil` unless ``needsTime``; reading the clock costs as much as all the rest.
    mutating func take(at now: MonotonicInstant?) -> Envelope? {
        if let now, needsTime { promote(at: now) }
        let candidates = takable
        guard candidates != 0 else { return nil }
        return pop(candidates.trailingZeroBitCount)
    }

    /// Appends the most urgent messages to `buffer`, until it holds `limit`.
    mutating func take(upTo limit: Int, at now: MonotonicInstant?, into buffer: inout [Envelope]) {
        if let now, needsTime { promote(at: now) }
        while buffer.count < limit, takable != 0 {
            let index = takable.trailingZeroBitCount
            let taken = lanes[index].take(upTo: limit - buffer.count, into: &buffer)
            if index != LaneIndex.control { workDepth -= taken }
            if lanes[index].isEmpty { occupied &= ~(1 << UInt8(index)) }
        }
    }

    /// The message of that id, wherever it waits.
    mutating func remove(_ id: MessageID) -> Envelope? {
        for index in 0..<LaneIndex.count {
            guard let envelope = lanes[index].remove(id) else { continue }
            leave(index)
            return envelope
        }
        return nil
    }

    /// The messages whose time is over, wherever they wait; looks at every one.
    mutating func removeExpired(at now: MonotonicInstant) -> [Envelope] {
        var expired: [Envelope] = []
        for index in 0..<LaneIndex.count {
            let gone = lanes[index].removeExpired(at: now)
            for _ in gone { leave(index) }
            expired += gone
        }
        return expired
    }

    private mutating func pop(_ index: Int) -> Envelope? {
        let envelope = lanes[index].popFirst()
        if envelope != nil { leave(index) }
        return envelope
    }

    private mutating func enter(_ index: Int) {
        occupied |= 1 << UInt8(index)
        if index != LaneIndex.control { workDepth += 1 }
    }

    private mutating func leave(_ index: Int) {
        if lanes[index].isEmpty { occupied &= ~(1 << UInt8(index)) }
        if index != LaneIndex.control { workDepth -= 1 }
    }

    // MARK: Promotion

    /// Moves what has waited long enough into the lane it deserves; every message moves at most three times in its life.
    private mutating func promote(at now: MonotonicInstant) {
        for index in (LaneIndex.of(.critical) + 1)...LaneIndex.last {
            while let target = deserved(by: index, at: now), let envelope = pop(index) {
                lanes[target].appendPromoted(envelope)
                enter(target)
            }
        }
    }

    /// The lane the front message of `index` should be in by now, if that is a more urgent one.
    private func deserved(by index: Int, at now: MonotonicInstant) -> Int? {
        guard let front = lanes[index].front(at: now), front.waited >= promotionNanoseconds else { return nil }
        let climbed = Int(min(front.waited / promotionNanoseconds, Int64(LaneIndex.count)))
        let target = max(LaneIndex.of(.critical), LaneIndex.of(front.priority) - climbed)
        return target < index ? target : nil
    }

    // MARK: View

    var depths: LaneDepths {
        var depths = LaneDepths()
        depths.control = lanes[LaneIndex.control].count
        depths.critical = lanes[LaneIndex.of(.critical)].count
        depths.high = lanes[LaneIndex.of(.high)].count
        depths.normal = lanes[LaneIndex.of(.normal)].count
        depths.low = lanes[LaneIndex.of(.low)].count
        return depths
    }

    /// When the oldest waiting message was enqueued.
    var oldest: MonotonicInstant? {
        var oldest: MonotonicInstant?
        for index in 0..<LaneIndex.count {
            guard let candidate = lanes[index].oldest else { continue }
            oldest = min(oldest ?? candidate, candidate)
        }
        return oldest
    }
}
