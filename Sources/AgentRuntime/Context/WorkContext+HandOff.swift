public import MessageBus

extension WorkContext {
    /// Hand-offs one request may go through before it is refused.
    public static let hopLimit = 5

    /// Offers a request to another worker, which takes it over or refuses, and waits for its answer.
    ///
    /// - Throws: ``HandOffRefused`` when the other declines or the request has been handed on ``hopLimit`` times: the
    ///   request then still belongs to the caller. A `BusError` when there is no answer in time, likewise.
    public func handOff<Request: WorkRequest>(
        _ request: Request,
        to worker: WorkerName,
        because reason: String
    ) async throws -> Request.Answer {
        let hops = attempt.envelope.hops + 1
        guard hops <= Self.hopLimit else {
            throw HandOffRefused(worker: worker, reason: "handed on \(Self.hopLimit) times already")
        }
        let core = pool.core
        _ = try core.routes.destination(for: Request.self, named: worker)
        var next = self
        next.hops = hops
        return try await next.send(
            request,
            kind: .handoff,
            to: worker,
            payload: HandOff(request: request, reason: reason),
            deadline: nil
        )
    }
}
