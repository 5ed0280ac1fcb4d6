public import MessageBus
import Resilience
import ServiceContextModule
import Telemetry

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
        try refuseUnlessAccepting()
        let destination = try core.routes.destination(for: Request.self, named: worker)
        let now = core.time.now
        let limit = now.advanced(by: deadline)
        var message = envelope(request, to: destination, priority, at: now)
        message.expiresAt = limit
        return try await core.request(message, to: destination, at: now, deadline: limit)
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
        try refuseUnlessAccepting()
        let destination = try core.routes.destination(for: Request.self, named: worker)
        let now = core.time.now
        let message = envelope(request, to: destination, priority, at: now)
        let id = message.id
        try core.dispatch(message, to: destination, at: now)
        return id
    }

    private func envelope<Request: WorkRequest>(
        _ request: Request,
        to destination: Destination,
        _ priority: Priority,
        at now: MonotonicInstant
    ) -> Envelope {
        var message = Envelope(
            id: core.ids.next(),
            kind: .request,
            priority: priority,
            recipient: destination.name,
            payload: request,
            maxAttempts: destination.definition.limits.retry.maxAttempts
        )
        if let trace = core.telemetry.begin(parent: ServiceContext.current?.traceContext, at: now) {
            message.trace = trace
        }
        return message
    }

    func refuseUnlessAccepting() throws(BusError) {
        guard isAccepting else { throw BusError(.draining, retryAfter: .seconds(5)) }
    }
}
