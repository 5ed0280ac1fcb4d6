/// Whether a new task may be taken into memory at once.
public enum Loading: Sendable, Hashable {
    /// There is no room: it waits in the journal.
    case never
    /// There is room, and it is taken if nothing of its priority waits in the journal before it.
    case inOrder
    /// It is taken at once: somebody in the process waits for it, or it is to run alone.
    case always
}
