public import MessageBus

/// One step in a dead letter's life, applied only while its status allows it.
public enum DeadLetterChange: Sendable {
    /// An operator sends it again as `task`; of two operators one wins.
    case beginReplay(task: TaskID)
    /// The replay completed.
    case replayed(at: Timestamp)
    /// The replay failed, or could not be sent.
    case replayFailed(error: String)
    /// Put away.
    case archive
    /// Taken out of the archive.
    case restore
    /// A remark.
    case annotate(Annotation)

    /// The statuses in which the change means something: a letter that is being replayed is not taken out of an archive.
    var sources: Set<DeadLetterStatus> {
        switch self {
        case .beginReplay: [.failed, .archived]
        case .replayed, .replayFailed: [.replaying]
        case .archive: [.failed]
        case .restore: [.archived]
        case .annotate: Set(DeadLetterStatus.allCases)
        }
    }

    var target: DeadLetterStatus? {
        switch self {
        case .beginReplay: .replaying
        case .replayed: .replayed
        case .replayFailed, .restore: .failed
        case .archive: .archived
        case .annotate: nil
        }
    }
}
