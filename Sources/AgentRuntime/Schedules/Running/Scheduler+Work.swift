import Logging
import Resilience
import Synchronization

extension Scheduler {
    /// Does what is due for one schedule; nothing it meets goes beyond it.
    func work(on name: ScheduleName) async {
        do {
            try await fireDue(name)
            pace.withLock { $0.succeeded(name) }
        } catch {
            await holdBack(name, because: error)
        }
        pace.withLock { $0.end(name) }
        schedules.notice()
    }

    private func fireDue(_ name: ScheduleName) async throws {
        guard let schedule = schedules[name], var tick = schedule.standing.nextTick else { return }
        let plan = try TickPlan(schedule, at: schedules.wall.now, begun: pace.withLock { $0.tickBegun(by: name) })
        guard plan.missed > 0 || !plan.ticks.isEmpty else { return }
        if plan.missed > 0 {
            report(plan, of: schedule)
            let next = plan.ticks.first ?? plan.next
            guard try await move(name, &tick, to: next, { $0.missed += plan.missed }) else { return }
        }
        if let latest = plan.ticks.last { pace.withLock { $0.tries(latest, of: name) } }
        for (index, due) in plan.ticks.enumerated() {
            let left = plan.ticks.count - index
            let next = left > 1 ? plan.ticks[index + 1] : plan.next
            guard try await fire(due, of: name, &tick, next: next, left: left, plan) else { return }
        }
    }

    /// Fires one tick and moves on; returns whether to go on with the one after it.
    private func fire(
        _ due: Timestamp,
        of name: ScheduleName,
        _ tick: inout Timestamp,
        next: Timestamp?,
        left: Int,
        _ plan: TickPlan
    ) async throws -> Bool {
        // Read again: an operator may have changed the schedule while the tick before was fired.
        guard let schedule = schedules[name], schedule.standing.nextTick == tick else { return false }
        do {
            let task = try await schedules.fire(schedule, due)
            logger.debug("A schedule ran", metadata: metadata(name, due, ["task": "\(task)"]))
            return try await move(name, &tick, to: next) { standing in
                standing.lastTick = due
                standing.lastTask = task
                standing.fault = nil
            }
        } catch  where !(error is JournalError) && classifier.classify(error) == .permanent {
            // The request is the same at every tick, so the others of this round would fail as well.
            let fault = ScheduleFault(at: schedules.wall.now, message: String(describing: error))
            logger.error("A schedule cannot run", metadata: metadata(name, due, ["error": "\(error)"]))
            _ = try await move(name, &tick, to: plan.next) { standing in
                standing.missed += left
                standing.fault = fault
            }
            return false
        }
    }

    private func move(
        _ name: ScheduleName,
        _ tick: inout Timestamp,
        to next: Timestamp?,
        _ change: (inout ScheduleStanding) -> Void
    ) async throws -> Bool {
        let isMoved = try await schedules.advance(name, from: tick) { standing in
            change(&standing)
            standing.nextTick = next
        }
        if let next { tick = next }
        return isMoved && next != nil
    }

    private func holdBack(_ name: ScheduleName, because error: any Error) async {
        guard !Task.isCancelled else { return }
        let retryAfter = (error as? any ClassifiedError)?.retryAfter
        let now = time.now
        let pause = pace.withLock { $0.failed(name, retryAfter: retryAfter, at: now) }
        logger.warning(
            "A schedule could not run and is tried again",
            metadata: ["schedule": "\(name)", "error": "\(error)", "pause": "\(pause)"]
        )
        await schedules.note(ScheduleFault(at: schedules.wall.now, message: String(describing: error)), on: name)
    }

    private func report(_ plan: TickPlan, of schedule: Schedule) {
        logger.warning(
            "Ticks of a schedule were missed",
            metadata: [
                "schedule": "\(schedule.name)", "missed": "\(plan.missed)", "running": "\(plan.ticks.count)",
                "policy": "\(schedule.missed)",
            ]
        )
    }

    private func metadata(_ name: ScheduleName, _ tick: Timestamp, _ more: Logger.Metadata) -> Logger.Metadata {
        more.merging(["schedule": "\(name)", "tick": "\(tick.milliseconds)"]) { _, new in new }
    }
}
