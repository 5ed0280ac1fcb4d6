public import MessageBus

/// A transition that took place.
public struct TaskChange: Sendable {
    /// The task.
    public let id: TaskID
    /// The worker it is for.
    public let agent: WorkerName
    /// The state it is in now.
    public let state: TaskState
    /// What happened to a dead letter with it.
    public let letter: LetterEffect
    /// Whether the task is in memory: when it is put off for long it waits in the journal instead.
    public let isLoaded: Bool
    /// The task as it is now, if it was asked for.
    public let record: TaskRecord?

    /// Creates a change.
    public init(
        id: TaskID,
        agent: WorkerName,
        state: TaskState,
        letter: LetterEffect = .none,
        isLoaded: Bool = true,
        record: TaskRecord? = nil
    ) {
        self.id = id
        self.agent = agent
        self.state = state
        self.letter = letter
        self.isLoaded = isLoaded
        self.record = record
    }
}
