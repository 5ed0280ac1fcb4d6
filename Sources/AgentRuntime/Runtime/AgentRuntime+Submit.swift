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
