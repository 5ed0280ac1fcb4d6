import Logging
public import MessageBus
import Resilience
import Synchronization

extension AgentRuntime {
    /// The form in which a worker's requests are stored by this binary; `nil` when there is no such worker.
    ///
    /// Whoever makes a schedule from JSON puts it into this form.
    public func requestForm(of worker: WorkerName) -> RequestForm? {
        core.routes.destination(worker)?.definition.requestForm
    }

    /// Brings the schedules in, then fires their ticks until it is cancelled.
    func runSchedules() async {
        while await !bringSchedulesIn() {
            guard !Task.isCancelled else { return }
            await core.sleepOrReturn(until: core.time.now.advanced(by: Self.schedulesPause))
        }
        let scheduler = Scheduler(schedules, time: core.time, classifier: core.classifier, logger: core.logger)
        await scheduler.run()
    }

    /// How long to wait before a journal that could not be read is tried again.
    private static let schedulesPause = Duration.seconds(5)

    private func bringSchedulesIn() async -> Bool {
        do {
            let sync = try await schedules.sync(settings: settings.schedules)
            for refusal in sync.refused {
                core.logger.error(
                    "A schedule of the settings is not taken",
                    metadata: ["schedule": "\(refusal.name)", "reason": "\(refusal.reason)"]
                )
            }
            return true
        } catch {
            core.logger.error("Schedules cannot be read at the moment", metadata: ["error": "\(error)"])
            return false
        }
    }
}

extension Schedules {
    /// The schedules of a runtime: each tick is a task whose id follows from the schedule's name and the tick's time.
    static func of(_ core: RuntimeCore, _ store: any ScheduleStore) -> Schedules {
        Schedules(
            store: store,
            wall: core.wall,
            ids: core.ids,
            check: { schedule in _ = try order(schedule, core) },
            fire: { schedule, tick in
                // Held back, not given up: the next run fires it.
                guard !core.isDraining.load(ordering: .acquiring) else { throw BusError(.draining) }
                let order = try order(schedule, core)
                let id = MessageID.derived(milliseconds: tick.milliseconds, "schedule \(schedule.name)")
                let loading: Loading = core.isRecovering.load(ordering: .acquiring) ? .never : .inOrder
                let trace = core.telemetry.begin(parent: nil, at: core.time.now)
                switch try await core.keep(order, id: id, trace: trace, loading: loading) {
                case .began(let task), .found(let task): return task.id
                }
            }
        )
    }

    private static func order(_ schedule: Schedule, _ core: RuntimeCore) throws -> WorkOrder {
        guard let destination = core.routes.destination(schedule.agent) else {
            throw RoutingError.unknownWorker(schedule.agent)
        }
        let options = SubmitOptions(priority: schedule.priority, deadline: schedule.deadline)
        return try WorkOrder(schedule.request, for: destination, options)
    }
}
