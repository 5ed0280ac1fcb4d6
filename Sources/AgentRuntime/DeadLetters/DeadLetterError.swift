public import MessageBus

/// Why a dead letter was left as it is.
public enum DeadLetterError: Error, Hashable, CustomStringConvertible {
    /// There is no such letter.
    case unknown(MessageID)
    /// Its status does not allow it, or it holds as many remarks as it may.
    case notAllowed(MessageID, status: DeadLetterStatus)
    /// Its request could not be written down when it failed, or cannot be read now, so there is nothing to send again.
    case unreadable(MessageID)
    /// Letters that wait for a decision are only deleted when they are at least this old.
    case tooYoung(minimum: Duration)
    /// Letters that are being replayed are not deleted.
    case beingReplayed

    /// The reason in one sentence.
    public var description: String {
        switch self {
        case .unknown(let id): "there is no dead letter \(id)"
        case .notAllowed(let id, let status): "dead letter \(id) is \(status.rawValue), which does not allow this"
        case .unreadable(let id):
            "the request of dead letter \(id) cannot be read, so it cannot be sent again"
        case .tooYoung(let minimum):
            "letters that wait for a decision are only deleted when they are older than \(minimum.components.seconds / 3600) h"
        case .beingReplayed: "letters that are being replayed cannot be deleted"
        }
    }
}
