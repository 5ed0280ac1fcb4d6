public import MessageBus

/// Why a dead letter was left as it is.
public enum DeadLetterError: Error, Hashable, CustomStringConvertible {
    /// There is no such letter.
    case unknown(MessageID)
    /// Its status does not allow it, or it holds as many remarks as it may.
    case notAllowed(MessageID, status: DeadLetterStatus)

    /// The reason in one sentence.
    public var description: String {
        switch self {
        case .unknown(let id): "there is no dead letter \(id)"
        case .notAllowed(let id, let status): "dead letter \(id) is \(status.rawValue), which does not allow this"
        }
    }
}
