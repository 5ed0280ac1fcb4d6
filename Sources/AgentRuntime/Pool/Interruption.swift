/// Why a running attempt is cancelled.
enum Interruption: Sendable, Hashable {
    /// It has taken longer than it may.
    case timeout
    /// An operator or the submitter asked for it.
    case requested
    /// The caller that waited for the answer was cancelled.
    case callerGone
    /// The caller that waited for the answer had no more time.
    case deadline
    /// The runtime stops; the message is handed back.
    case shutdown
}
