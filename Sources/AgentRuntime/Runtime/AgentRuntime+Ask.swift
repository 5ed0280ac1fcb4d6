public import MessageBus
import Resilience
import Telemetry
import ServiceContextModule

extension AgentRuntime {
    /// Asks a worker and waits for its answer; nothing is stored, and the caller gets every error.
    ///
    /// Failures are retried by the worker's rule while the deadline lasts. Cancelling the caller withdraws a question no
    /// worker has taken yet; otherwise the attempt is cancelled and its answer dropped.
    ///
    /// - Parameters:
    ///   - worker: The worker to ask; may be left out when only one answers this kind of request.
    ///   - deadline: The longest wait; 30 s by default.
    /// - Throws: What the worker threw at last, a ``RoutingError``, or a `BusError`: mailbox full, draining, no answer.
    public func ask<Request: WorkRequest>(
        _ request: Request,
        of worker: WorkerName? = nil,
        priority: Priority = .normal,
        deadline: Duration = .seconds(30)
    ) async throws -> Request.Answer {
        var message = try envelope(request, to: worker, priority)
        let limit = core.time.now.advanced(by: deadline)
        message.expiresAt = limit
        return try await core.request(message, deadline: limit)
    }

    /// Gives a worker something to do and does not wait; nothing is stored, and a failure ends as a dead letter.
    ///
    /// - Throws: A ``RoutingError``, or a `BusError` when the mailbox refuses.
    @discardableResult
    public func tell<Request: WorkRequest>(
        _ request: Request,
        to worker: WorkerName? = nil,
        priority: Priority = .normal
    ) throws -> MessageID {
        let message = try envelope(request, to: worker, priority)
        try core.dispatch(message)
        return message.id
    }

    private func envelope<Request: WorkRequest>(
        _ request: Request,
        to worker: WorkerName?,
        _ priority: Priority
    ) throws -> Envelope {
        try refuseUnlessAccepting()
        let recipient = try core.routes.worker(for: Request.self, named: worker)
        var message = Envelope(
            id: core.ids.next(),
            kind: .request,
            priority: priority,
            recipient: recipient,
            payload: request,
            maxAttempts: pools[recipient]?.definition.limits.retry.maxAttempts ?? 1
        )
        if let trace = core.telemetry.begin(parent: ServiceContext.current?.traceContext, at: core.time.now) {
            message.trace = trace
        }
        return message
    }

    func refuseUnlessAccepting() throws(BusError) {
        guard isAccepting else { throw BusError(.draining, retryAfter: .seconds(5)) }
    }
}
