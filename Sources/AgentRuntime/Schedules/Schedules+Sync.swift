extension Schedules {
    /// Who the audit log names for changes that come from the settings file.
    public static let settingsActor = "settings"

    /// Reads all schedules from the store and brings those of the settings file in line with `settings`.
    ///
    /// A schedule that says the same as before keeps its standing, also when it is paused. One that ticks at other times now
    /// starts from its first tick after now and keeps the rest. Schedules of operators are left alone.
    ///
    /// - Parameter settings: All schedules of the settings file; their origin and standing do not count.
    /// - Returns: What changed, and what could not be taken; one schedule that is refused does not hold up the others.
    /// - Throws: A ``JournalError`` when the store cannot be read or written.
    @discardableResult
    public func sync(settings: [Schedule]) async throws -> ScheduleSync {
        try await count.take(true) {
            show(only: try await store.all())
            var sync = ScheduleSync()
            let wanted = Set(settings.map(\.name))
            for schedule in all.sorted(by: { $0.name < $1.name })
            where schedule.origin == .settings && !wanted.contains(schedule.name) {
                try await discard(schedule.name, by: Self.settingsActor)
                sync.removed.append(schedule.name)
            }
            var seen: Set<ScheduleName> = []
            for schedule in settings {
                let isFirst = seen.insert(schedule.name).inserted
                try await take(schedule, isFirst: isFirst, into: &sync)
            }
            notice()
            return sync
        }
    }

    private func take(_ schedule: Schedule, isFirst: Bool, into sync: inout ScheduleSync) async throws(JournalError) {
        do {
            guard isFirst else { throw ScheduleError.nameTaken(schedule.name) }
            let (isNew, isChanged) = try await turns.take(schedule.name) { try await bringInLine(schedule) }
            if isNew { sync.added.append(schedule.name) } else if isChanged { sync.updated.append(schedule.name) }
        } catch let error as JournalError {
            throw error
        } catch {
            sync.refused.append(.init(name: schedule.name, reason: String(describing: error)))
        }
    }

    private func bringInLine(_ schedule: Schedule) async throws -> (isNew: Bool, isChanged: Bool) {
        var new = schedule
        new.origin = .settings
        let old = self[schedule.name]
        if let old, old.origin == .operator { throw ScheduleError.belongsToOperator(schedule.name) }
        if let old, old.hasSameDefinition(as: new) {
            // Looked at all the same: the worker or the zone may be gone since the last start.
            try validate(new)
            return (false, false)
        }
        _ = try await keep(new, inPlaceOf: old, by: Self.settingsActor)
        return (old == nil, true)
    }
}
