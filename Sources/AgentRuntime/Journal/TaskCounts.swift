public import MessageBus

/// How many tasks a journal holds, by what a list or a gauge asks for.
public struct TaskCounts: Sendable, Hashable {
    /// Tasks by worker and state.
    public var byAgent: [WorkerName: [TaskState: Int]] = [:]
    /// Unfinished tasks by the form of their request.
    public var unfinished: [RequestForm: Int] = [:]
    /// Tasks put aside because no binary could read them so far, by form.
    public var quarantined: [RequestForm: Int] = [:]
    /// Tasks that wait in the journal and are not loaded, by worker; those with a not-before time apart.
    public var unloaded: [WorkerName: Int] = [:]

    /// Nothing at all.
    public init() {}

    /// Tasks by state, over all workers.
    public var byState: [TaskState: Int] {
        byAgent.values.reduce(into: [:]) { sums, states in sums.merge(states, uniquingKeysWith: +) }
    }
}
