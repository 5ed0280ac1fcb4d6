import Logging
import MessageBus
import Resilience
import Telemetry

extension RuntimeCore {
    /// What became of an order.
    enum Kept: Sendable {
        /// A new task.
        case began(TaskRecord)
        /// The same task was there before.
        case found(TaskRecord)
    }

    /// Keeps an order as a task, and puts it into its mailbox when it may be loaded.
    ///
    /// The place in the mailbox is made sure of before the task is kept: what was kept is never refused.
    func keep(_ order: WorkOrder, id: TaskID, trace: TraceContext?, loading: Loading) async throws -> Kept {
        let destination = order.destination
        let draft = TaskDraft(
            agent: destination.name,
            kind: order.stored.kind,
            version: order.stored.version,
            maxAttempts: destination.definition.limits.retry.maxAttempts,
            trace: trace,
            options: order.options
        )
        let task = TaskRecord(draft, id: id, at: wall.now)
        destination.count(task.priority, .request)
        let spot = try reserve(for: task, at: destination, loading)
        let insertion: TaskInsertion
        do {
            insertion = try await journal.insert(task, order.stored, loading: spot.loading)
        } catch {
            if spot.isReserved { destination.mailbox.cancelReservation() }
            throw error
        }
        switch insertion {
        case .existing(let first):
            if spot.isReserved { destination.mailbox.cancelReservation() }
            return .found(first)
        case .created(isLoaded: false):
            if spot.isReserved { destination.mailbox.cancelReservation() }
            feeder.notice(destination)
        case .created(isLoaded: true):
            await place(Envelope(task, order.payload, self), at: destination, isReserved: spot.isReserved)
        }
        return .began(task)
    }

    private struct Place {
        let loading: Loading
        let isReserved: Bool
    }

    /// Makes sure of a place where one is needed, or decides that the task waits in the journal.
    private func reserve(
        for task: TaskRecord,
        at destination: Destination,
        _ loading: Loading
    ) throws(BusError) -> Place {
        guard task.nextAttemptAt == nil else { return Place(loading: loading, isReserved: false) }
        switch loading {
        case .always:
            return Place(loading: .always, isReserved: false)
        case .never:
            try refuseBeyondBacklog(task, destination, because: BusError(.mailboxFull, mailbox: destination.name))
            return Place(loading: .never, isReserved: false)
        case .inOrder:
            do {
                try destination.mailbox.reserve(task.priority)
                return Place(loading: .inOrder, isReserved: true)
            } catch {
                guard error.code == .mailboxFull, journal.storesRequests else {
                    refused(error, by: destination)
                    throw error
                }
                try refuseBeyondBacklog(task, destination, because: error)
                return Place(loading: .never, isReserved: false)
            }
        }
    }

    /// A mailbox's bound is also the bound of what waits for it in the journal, unless its worker is allowed more.
    private func refuseBeyondBacklog(
        _ task: TaskRecord,
        _ destination: Destination,
        because error: BusError
    ) throws(BusError) {
        let limits = destination.definition.limits
        let waiting = destination.mailbox.waiting + (journal.counts().unloaded[destination.name] ?? 0)
        guard waiting >= limits.backlogBound(for: task.priority) else { return }
        let refusal = BusError(error.code, mailbox: destination.name, retryAfter: limits.mailbox.retryAfter)
        refused(refusal, by: destination)
        throw refusal
    }

    /// Puts a task's message where it waits: its mailbox, or the schedule until its time.
    private func place(_ envelope: Envelope, at destination: Destination, isReserved: Bool) async {
        inFlight.enter()
        do {
            if isReserved {
                try destination.mailbox.commitReservation(envelope, at: time.now)
            } else {
                try bus.redeliver(envelope)
            }
        } catch {
            await letGo(of: envelope, error)
        }
    }

    /// A kept task that memory has no place for goes back to the journal, which will bring it again.
    func letGo(of envelope: Envelope, _ error: any Error) async {
        inFlight.leave()
        do {
            try await journal.unload(envelope.id)
            if let destination = routes.destination(envelope.recipient) { feeder.notice(destination) }
        } catch let failure {
            logger.error(
                "A kept task is out of memory until the next start",
                metadata: [
                    "agent": "\(envelope.recipient)", "message_id": "\(envelope.id)", "error": "\(error)",
                    "journal_error": "\(failure)",
                ]
            )
        }
    }
}

extension Envelope {
    /// The message of a task: what the journal knows of it, and its typed request.
    init(_ task: TaskRecord, _ payload: any Sendable, _ core: RuntimeCore) {
        self.init(
            id: task.id,
            kind: .request,
            priority: task.priority,
            recipient: task.agent,
            payload: payload,
            attempt: task.attempts + 1,
            maxAttempts: task.maxAttempts
        )
        let now = core.time.now
        let wall = core.wall.now
        func instant(of time: Timestamp) -> MonotonicInstant {
            now.advanced(by: .milliseconds(time.milliseconds - wall.milliseconds))
        }
        isDurable = true
        if let trace = task.trace { self.trace = trace }
        if let key = task.idempotencyKey { idempotencyKey = key }
        if let parent = task.parent { causation = parent }
        expiresAt = task.expiresAt.map(instant)
        notBefore = task.nextAttemptAt.map(instant)
    }
}
