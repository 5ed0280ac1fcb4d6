public import MessageBus

/// An agent: an actor that answers one kind of request.
///
/// The runtime owns its workers: it makes them, gives them one request at a time from their mailbox, restarts them when
/// they break, and wraps every call in breaker, timeout, retry and dead letter. A worker only does the work.
public protocol Worker: Actor {
    /// The requests this worker answers.
    associatedtype Request: WorkRequest

    /// The name of the worker's mailbox and of everything the operator sees of it.
    static var name: WorkerName { get }

    /// Does the work.
    ///
    /// - Throws: Any error. The runtime's classifier decides whether it is tried again: a permanent error becomes a dead
    ///   letter at once, ``WorkerBroken`` also replaces this instance. A cancelled call should end soon with
    ///   `CancellationError`; one that ignores cancellation is abandoned after its timeout and the grace period, and what
    ///   it returns later is dropped.
    func handle(_ request: Request, in context: WorkContext) async throws -> Request.Answer

    /// Says whether this worker takes over a request another worker offers; accepts by default.
    func considers(_ offer: HandOffOffer<Request>) async -> HandOffReply
}

extension Worker {
    /// Accepts every offer.
    public func considers(_ offer: HandOffOffer<Request>) async -> HandOffReply { .accepted }
}

/// The name of a worker is the name of its mailbox.
public typealias WorkerName = MailboxName
