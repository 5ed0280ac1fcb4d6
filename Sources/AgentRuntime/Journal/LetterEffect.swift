public import MessageBus

/// What a transition did to a dead letter, in the same step.
public enum LetterEffect: Sendable, Hashable {
    /// Nothing.
    case none
    /// A letter was written.
    case written(MessageID)
    /// The task was a replay: its letter was settled.
    case settled(MessageID, ReplayVerdict)
}
