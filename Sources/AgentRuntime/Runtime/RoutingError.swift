public import MessageBus
public import Resilience

/// Why a request has nowhere to go.
public enum RoutingError: ClassifiedError, Hashable, CustomStringConvertible {
    /// No worker of this name is registered.
    case unknownWorker(WorkerName)
    /// The worker answers another kind of request.
    case wrongRequest(WorkerName, kind: String)
    /// No worker answers this kind of request.
    case noWorker(kind: String)
    /// Several workers answer this kind of request; name one.
    case ambiguous(kind: String, [WorkerName])

    /// Asking the same again cannot help.
    public var failureClass: FailureClass { .permanent }

    /// The problem in one sentence.
    public var description: String {
        switch self {
        case .unknownWorker(let name): "there is no worker \(name)"
        case .wrongRequest(let name, let kind): "\(name) does not answer \(kind)"
        case .noWorker(let kind): "no worker answers \(kind)"
        case .ambiguous(let kind, let names):
            "several workers answer \(kind), name one: \(names.map(\.rawValue).joined(separator: ", "))"
        }
    }
}
