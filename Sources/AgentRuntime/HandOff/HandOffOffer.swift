public import MessageBus

/// A request one worker offers to another.
public struct HandOffOffer<Request: WorkRequest>: Sendable {
    /// The work on offer.
    public let request: Request
    /// Who offers it.
    public let from: WorkerName
    /// Why, in the offering worker's words.
    public let reason: String
    /// How often the request has been handed on already, this time included.
    public let hops: Int
}
