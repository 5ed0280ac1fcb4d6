extension Schedules {
    /// Moves a schedule on from `tick`, in the store and here.
    ///
    /// - Returns: Whether `tick` still was its next tick; otherwise an operator changed it in the meantime.
    func advance(
        _ name: ScheduleName,
        from tick: Timestamp,
        _ change: (inout ScheduleStanding) -> Void
    ) async throws -> Bool {
        try await turns.take(name) {
            guard var schedule = self[name], schedule.standing.nextTick == tick else { return false }
            change(&schedule.standing)
            guard try await store.advance(name, from: tick, to: schedule.standing) else {
                // Somebody else wrote to the store: what stands there holds.
                let stored = try await store.schedule(name)
                if let stored { show(stored) } else { hide(name) }
                guard stored?.standing.nextTick != tick else {
                    throw JournalError.unavailable(reason: "schedule \(name) could not be moved on")
                }
                return false
            }
            show(schedule)
            return true
        }
    }

    /// Shows why the next tick of a schedule cannot run yet; kept in the store when that can be written.
    func note(_ fault: ScheduleFault, on name: ScheduleName) async {
        guard let tick = self[name]?.standing.nextTick, self[name]?.standing.fault?.message != fault.message else {
            return
        }
        do {
            _ = try await advance(name, from: tick) { $0.fault = fault }
        } catch {
            // Nothing can be written, which may be the very fault; whoever asks the runtime is told all the same.
            guard var schedule = self[name], schedule.standing.nextTick == tick else { return }
            schedule.standing.fault = fault
            show(schedule)
        }
    }
}
