public import MessageBus
public import Resilience

/// A hand-off that did not happen; the offering worker still owns the request.
public struct HandOffRefused: ClassifiedError, Hashable, CustomStringConvertible {
    /// The worker that was asked.
    public let worker: WorkerName
    /// Its reason, or the hop limit.
    public let reason: String

    /// Offering the same again cannot help.
    public var failureClass: FailureClass { .permanent }

    /// The refusal in one sentence.
    public var description: String { "\(worker) did not take over: \(reason)" }
}
