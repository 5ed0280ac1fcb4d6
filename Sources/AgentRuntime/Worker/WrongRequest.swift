public import MessageBus
public import Resilience

/// A message reached a worker that does not answer its kind of request.
public struct WrongRequest: ClassifiedError, CustomStringConvertible {
    /// The worker.
    public let worker: MailboxName
    /// The type that arrived.
    public let arrived: String
    /// The type the worker answers.
    public let expected: String

    /// Trying again cannot help.
    public var failureClass: FailureClass { .permanent }

    /// The mismatch in one sentence.
    public var description: String { "\(worker) answers \(expected), not \(arrived)" }

    static func cast<Value>(
        _ payload: any Sendable,
        to _: Value.Type,
        for worker: WorkerName
    ) throws(WrongRequest) -> Value {
        guard let value = payload as? Value else {
            throw WrongRequest(
                worker: worker,
                arrived: String(describing: Swift.type(of: payload)),
                expected: String(describing: Value.self)
            )
        }
        return value
    }
}
