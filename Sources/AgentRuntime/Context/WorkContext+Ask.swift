public import MessageBus
import Resilience
import Telemetry

extension WorkContext {
    /// Asks another worker and waits for its answer.
    ///
    /// The question is not durable: when this attempt is repeated, it is asked again.
    ///
    /// - Parameters:
    ///   - worker: The worker to ask; may be left out when only one answers this kind of request.
    ///   - deadline: The longest wait; by default what is left of this attempt.
    /// - Throws: What the other worker threw, or a `BusError` when it cannot be reached or does not answer in time.
    public func ask<Request: WorkRequest>(
        _ request: Request,
        of worker: WorkerName? = nil,
        deadline: Duration? = nil
    ) async throws -> Request.Answer {
        try await send(request, kind: .request, to: worker, payload: request, deadline: deadline)
    }

    /// Asks without waiting; a failure ends as a dead letter.
    ///
    /// - Throws: A `BusError` when the worker's mailbox refuses.
    public func tell<Request: WorkRequest>(_ request: Request, to worker: WorkerName? = nil) throws {
        let destination = try pool.core.routes.destination(for: Request.self, named: worker)
        let message = envelope(request, kind: .request, to: destination.name)
        try pool.core.dispatch(message, to: destination, at: pool.core.time.now)
    }

    /// Tells every subscriber of `topic`.
    ///
    /// - Returns: How many mailboxes took the event; 0 when nobody subscribes.
    @discardableResult
    public func publish(_ event: some WorkRequest, on topic: String) throws(BusError) -> Int {
        try pool.core.publish(event, on: topic, from: worker, trace: trace)
    }

    func send<Request: WorkRequest>(
        _ request: Request,
        kind: MessageKind,
        to worker: WorkerName?,
        payload: any Sendable,
        deadline: Duration?
    ) async throws -> Request.Answer {
        let destination = try pool.core.routes.destination(for: Request.self, named: worker)
        var message = envelope(payload, kind: kind, to: destination.name)
        let now = pool.core.time.now
        let remaining = now.duration(to: attempt.lateAt)
        let limit = now.advanced(by: min(deadline ?? remaining, remaining))
        message.expiresAt = limit
        return try await pool.core.request(message, to: destination, at: now, deadline: limit)
    }

    private func envelope(_ payload: any Sendable, kind: MessageKind, to recipient: WorkerName) -> Envelope {
        let core = pool.core
        var message = Envelope(
            id: core.ids.next(),
            kind: kind,
            priority: priority,
            recipient: recipient,
            payload: payload
        )
        message.sender = self.worker
        message.correlation = correlation
        message.causation = messageID
        message.hops = hops
        if let parent = sampledTrace ?? trace { message.trace = parent }
        return message
    }
}
