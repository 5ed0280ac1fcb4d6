public import MessageBus

/// What operators do; each writes an audit entry in the same step.
extension Schedules {
    /// Adds a schedule of an operator; it first ticks after now.
    ///
    /// - Parameters:
    ///   - schedule: What it says; of its standing only whether it is paused counts, and that only if it is new.
    ///   - replacing: Whether it may take the place of one of the same name; that one's history stays with it.
    ///   - actor: Who does this.
    /// - Returns: The schedule as it is kept.
    /// - Throws: A ``ScheduleError``, a ``JournalError``, or what the runtime has against its worker or request.
    @discardableResult
    public func add(_ schedule: Schedule, replacing: Bool = false, by actor: String) async throws -> Schedule {
        try await count.take(true) {
            try await readOnce()
            return try await turns.take(schedule.name) {
                let old = self[schedule.name]
                if let old, old.origin == .settings { throw ScheduleError.belongsToSettings(schedule.name) }
                if old != nil, !replacing { throw ScheduleError.nameTaken(schedule.name) }
                var new = schedule
                new.origin = .operator
                return try await keep(new, inPlaceOf: old, by: actor)
            }
        }
    }

    /// Removes a schedule of an operator.
    ///
    /// - Throws: ``ScheduleError/unknown(_:)``, ``ScheduleError/belongsToSettings(_:)``, or a ``JournalError``.
    public func remove(_ name: ScheduleName, by actor: String) async throws {
        try await count.take(true) {
            try await readOnce()
            guard try existing(name).origin == .operator else { throw ScheduleError.belongsToSettings(name) }
            try await discard(name, by: actor)
        }
    }

    /// Stops a schedule for the time being; what ticks until it is resumed is neither run nor counted as missed.
    ///
    /// - Throws: ``ScheduleError/unknown(_:)``, or a ``JournalError``.
    @discardableResult
    public func pause(_ name: ScheduleName, by actor: String) async throws -> Schedule {
        try await change(name) { schedule in
            guard !schedule.standing.isPaused else { return schedule }
            schedule.standing.isPaused = true
            // Whoever is about to move this schedule on from its tick finds it gone.
            schedule.standing.nextTick = nil
            try await put(schedule, entry(.pauseSchedule, name, by: actor))
            return schedule
        }
    }

    /// Lets a schedule go on with the first tick after now.
    ///
    /// Also the way out when the clock was far ahead for a while: resuming a schedule that is not paused makes it forget the
    /// next tick it was waiting for.
    ///
    /// - Throws: A ``ScheduleError``, or a ``JournalError``.
    @discardableResult
    public func resume(_ name: ScheduleName, by actor: String) async throws -> Schedule {
        try await change(name) { schedule in
            schedule.standing.isPaused = false
            schedule.standing.nextTick = try schedule.timing.next(after: wall.now)
            schedule.standing.fault = nil
            try await put(schedule, entry(.resumeSchedule, name, by: actor))
            return schedule
        }
    }

    /// Runs a schedule once beside its ticks, paused or not.
    ///
    /// - Returns: The task.
    /// - Throws: A ``ScheduleError``, a ``JournalError``, or why the task could not be made.
    public func runNow(_ name: ScheduleName, by actor: String) async throws -> MessageID {
        try await change(name) { schedule in
            // The order to run is written down first: an order that failed half way must not be given twice unseen.
            try await store.put(schedule, audit: entry(.runSchedule, name, by: actor))
            let task = try await fire(schedule, wall.now)
            schedule.standing.lastTask = task
            do {
                try await put(schedule, nil)
            } catch {
                // The task is there, whatever becomes of the note that it was the latest one.
                show(schedule)
            }
            return task
        }
    }

    /// Does `body` with the schedule of that name when it is the caller's turn.
    private func change<Value>(
        _ name: ScheduleName,
        _ body: (inout Schedule) async throws -> Value
    ) async throws -> Value {
        if self[name] == nil { try await count.take(true) { try await readOnce() } }
        return try await turns.take(name) {
            var schedule = try existing(name)
            return try await body(&schedule)
        }
    }

    func put(_ schedule: Schedule, _ audit: AuditEntry?) async throws(JournalError) {
        try await store.put(schedule, audit: audit)
        show(schedule)
        notice()
    }

    /// Keeps a schedule with what its predecessor went through; to be called when it is the caller's turn.
    func keep(_ schedule: Schedule, inPlaceOf old: Schedule?, by actor: String) async throws -> Schedule {
        try validate(schedule)
        guard old != nil || all.count < Self.limit else { throw ScheduleError.tooMany(limit: Self.limit) }
        guard let next = try schedule.timing.next(after: wall.now) else { throw ScheduleError.neverTicks }
        var new = schedule
        new.standing = old?.standing ?? ScheduleStanding(isPaused: schedule.standing.isPaused)
        if new.standing.isPaused {
            new.standing.nextTick = nil
        } else if old?.timing != new.timing || new.standing.nextTick == nil {
            new.standing.nextTick = next
        }
        new.standing.fault = nil
        try await put(new, entry(.addSchedule, new.name, by: actor, "\(new.timing) for \(new.agent)"))
        return new
    }

    /// Removes a schedule, whoever it belongs to.
    func discard(_ name: ScheduleName, by actor: String) async throws {
        try await turns.take(name) {
            let schedule = try existing(name)
            let detail = "\(schedule.timing) for \(schedule.agent)"
            _ = try await store.remove(name, audit: entry(.removeSchedule, name, by: actor, detail))
            hide(name)
            notice()
        }
    }
}
