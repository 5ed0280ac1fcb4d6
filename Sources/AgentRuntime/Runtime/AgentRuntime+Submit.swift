public import MessageBus
import Resilience
import ServiceContextModule
import Synchronization
public import Telemetry

extension AgentRuntime {
    /// Accepts a request as a task: it is kept, worked on, retried, and its result can be read later.
    ///
    /// When this returns, the task is as durable as the journal makes it. A repeated submission with the same idempotency
    /// key and fingerprint returns the first task, in whatever state.
    ///
    /// - Throws: A ``RoutingError``, a ``JournalError``, an encoding error when the request cannot be written down, or a
    ///   `BusError` when the mailbox refuses. Nothing is kept then.
    public func submit<Request: WorkRequest>(
        _ request: Request,
        to worker: WorkerName? = nil,
        options: SubmitOptions = SubmitOptions(),
        trace: TraceContext? = nil
    ) async throws -> TaskRecord {
        let destination = try core.routes.destination(for: Request.self, named: worker)
        let order = try WorkOrder(request, for: destination, options, core.journal)
        return try await accept(order, under: trace)
    }

    /// Submits as ``submit(_:to:options:trace:)`` does, and returns the task when it has ended or `limit` has passed.
    ///
    /// It costs less than to submit and to ask then, because nothing has to be looked up.
    ///
    /// - Throws: What submitting throws; ``WatchError`` when too many wait already; `CancellationError` when the caller is
    ///   cancelled. In the last case, and when the limit has passed, the task goes on.
    public func submit<Request: WorkRequest>(
        _ request: Request,
        to worker: WorkerName? = nil,
        options: SubmitOptions = SubmitOptions(),
        trace: TraceContext? = nil,
        waiting limit: Duration
    ) async throws -> TaskRecord {
        let destination = try core.routes.destination(for: Request.self, named: worker)
        let order = try WorkOrder(request, for: destination, options, core.journal)
        let id = core.ids.next()
        let slot = try core.board.expect(id)
        defer { core.board.forget(slot, of: id) }
        let task = try await accept(order, under: trace, id: id)
        // The same key was used before: that task is another one.
        guard task.id == id else { return task.state.isFinal ? task : try await self.task(task.id, within: limit) }
        return try await self.task(id, answering: slot, within: limit)
    }

    /// The task as it stands when it has ended or `limit` has passed, whichever is first.
    ///
    /// - Throws: ``WatchError`` when there is no such task; `CancellationError` when the caller is cancelled, which leaves
    ///   the task alone.
    public func task(_ id: TaskID, within limit: Duration) async throws -> TaskRecord {
        let slot = try await core.board.end(of: id)
        defer { core.board.forget(slot, of: id) }
        return try await task(id, answering: slot, within: limit)
    }

    private func task(_ id: TaskID, answering slot: ReplySlot, within limit: Duration) async throws -> TaskRecord {
        do {
            let deadline = core.time.now.advanced(by: limit)
            if let ended = try await core.bus.value(of: slot, by: deadline) as? TaskRecord { return ended }
        } catch let error as BusError where error.code == .noAnswer {
            // Not ended yet: the caller gets it as it stands.
        }
        guard let task = try await core.journal.task(id) else { throw WatchError.unknownTask(id) }
        return task
    }

    /// Accepts an order from outside, whoever made it.
    func accept(_ order: WorkOrder, under parent: TraceContext? = nil, id: TaskID? = nil) async throws -> TaskRecord {
        try refuseUnlessAccepting()
        let loading: Loading = core.isRecovering.load(ordering: .acquiring) ? .never : .inOrder
        let trace = core.telemetry.begin(parent: parent ?? ServiceContext.current?.traceContext, at: core.time.now)
        switch try await core.keep(order, id: id ?? core.ids.next(), trace: trace, loading: loading) {
        case .began(let task), .found(let task): return task
        }
    }
}
