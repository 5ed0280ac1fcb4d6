public import MessageBus
import Resilience
import ServiceContextModule
public import Telemetry

extension AgentRuntime {
    /// Accepts a request as a task: it is kept, worked on, retried, and its result can be read later.
    ///
    /// A repeated submission with the same idempotency key and fingerprint returns the first task, in whatever state.
    ///
    /// - Throws: A ``RoutingError``, a ``TaskStoreError``, or a `BusError` when the mailbox refuses. Nothing is kept then.
    public func submit<Request: WorkRequest>(
        _ request: Request,
        to worker: WorkerName? = nil,
        options: SubmitOptions = SubmitOptions(),
        trace: TraceContext? = nil
    ) async throws -> TaskRecord {
        let destination = try core.routes.destination(for: Request.self, named: worker)
        return try await accept(request, kind: Request.kind, for: destination.name, options, trace)
    }

    /// The task as it stands when it has ended or `limit` has passed, whichever is first.
    ///
    /// - Throws: ``WatchError`` when there is no such task; `CancellationError` when the caller is cancelled, which leaves
    ///   the task alone.
    public func task(_ id: TaskID, within limit: Duration) async throws -> TaskRecord {
        let slot = try await core.board.end(of: id)
        defer { core.board.forget(slot, of: id) }
        do {
            _ = try await core.bus.value(of: slot, by: core.time.now.advanced(by: limit))
        } catch let error as BusError where error.code == .noAnswer {
            // Not ended yet: the caller gets it as it stands.
        }
        guard let task = await core.board.store.task(id) else { throw WatchError.unknownTask(id) }
        return task
    }

    func accept(
        _ request: any Sendable,
        kind: String,
        for recipient: WorkerName,
        _ options: SubmitOptions,
        _ parent: TraceContext?,
        id: TaskID? = nil
    ) async throws -> TaskRecord {
        try refuseUnlessAccepting()
        guard let destination = core.routes.destination(recipient) else { throw RoutingError.unknownWorker(recipient) }
        let trace = core.telemetry.begin(parent: parent ?? ServiceContext.current?.traceContext, at: core.time.now)
        let draft = TaskDraft(
            agent: recipient,
            kind: kind,
            request: request,
            maxAttempts: destination.definition.limits.retry.maxAttempts,
            trace: trace,
            options: options
        )
        let task = TaskRecord(draft, id: id ?? core.ids.next(), at: core.wall.now)
        switch try await core.board.store.insert(task) {
        case .existing(let first): return first
        case .created: return try await send(task, to: destination)
        }
    }

    private func send(_ task: TaskRecord, to destination: Destination) async throws -> TaskRecord {
        let now = core.time.now
        let wall = core.wall.now
        var message = Envelope(
            id: task.id,
            kind: .request,
            priority: task.priority,
            recipient: task.agent,
            payload: task.request,
            maxAttempts: task.maxAttempts
        )
        message.isDurable = true
        if let trace = task.trace { message.trace = trace }
        if let key = task.idempotencyKey { message.idempotencyKey = key }
        message.expiresAt = task.expiresAt.map { now.advanced(by: .milliseconds($0.milliseconds - wall.milliseconds)) }
        message.notBefore = task.nextAttemptAt.map {
            now.advanced(by: .milliseconds($0.milliseconds - wall.milliseconds))
        }
        do {
            try core.dispatch(message, to: destination, at: now)
        } catch {
            await core.board.withdraw(task.id)
            throw error
        }
        return task
    }
}
