import DequeModule

/// The ticks of a timing within a stretch of time: how many there are, and the latest of them.
struct DueTicks {
    /// When there are more ticks than are counted, the latest ones are looked for in so much time.
    private static let lastStretch = Duration.seconds(8 * 86_400)

    private(set) var count = 0
    /// The latest, the oldest of them first.
    private(set) var latest: Deque<Timestamp> = []

    /// - Parameter first: A tick.
    init(
        of timing: ScheduleTiming,
        from first: Timestamp,
        through now: Timestamp,
        keeping kept: Int
    ) throws(ScheduleError) {
        switch timing {
        case .interval(let distance, _): count(every: distance, from: first, through: now, keeping: kept)
        case .cron(let expression, let zone): try count(expression, zone, from: first, through: now, keeping: kept)
        }
    }

    private mutating func count(
        every distance: Duration,
        from first: Timestamp,
        through now: Timestamp,
        keeping kept: Int
    ) {
        let step = distance.components.seconds * 1_000
        guard step > 0, first <= now else { return }
        let (since, overflow) = now.milliseconds.subtractingReportingOverflow(first.milliseconds)
        let steps = (overflow ? .max : since) / step
        count = Int(min(steps, Int64(TickPlan.countLimit) - 1)) + 1
        for back in 0..<Int64(min(count, kept)) {
            latest.prepend(Timestamp(milliseconds: first.milliseconds + (steps - back) * step))
        }
    }

    private mutating func count(
        _ expression: CronExpression,
        _ zone: ZoneName,
        from first: Timestamp,
        through now: Timestamp,
        keeping kept: Int
    ) throws(ScheduleError) {
        guard var ticks = try expression.ticks(after: first, in: zone) else {
            // A tick out of all calendars comes from a damaged store; it is dealt with once and never met again.
            count = 1
            return keep(first, kept)
        }
        var tick: Timestamp? = first
        while let due = tick, due <= now {
            if count == TickPlan.countLimit { break }
            keep(due, kept)
            count += 1
            tick = ticks.next()
        }
        let start = now.advanced(by: .zero - Self.lastStretch)
        guard let due = tick, due <= now, var rest = try expression.ticks(after: max(due, start), in: zone) else {
            return
        }
        while let due = rest.next(), due <= now { keep(due, kept) }
    }

    private mutating func keep(_ tick: Timestamp, _ kept: Int) {
        if latest.count == kept { latest.removeFirst() }
        latest.append(tick)
    }
}
