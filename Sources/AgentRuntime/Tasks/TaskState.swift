/// Where a task is in its life.
public enum TaskState: String, Sendable, Hashable, Codable, CaseIterable {
    /// Waiting for a worker. Can become `running`, `scheduled` (put off), `cancelled`, `expired`.
    case queued
    /// Waiting for its not-before time. Can become `queued`, `running`, `cancelled`, `expired`.
    case scheduled
    /// A worker has it. Can become `completed`, `retrying`, `queued` (handed back), `cancelled`, `expired`, `dead`.
    case running
    /// Failed and waiting for its next attempt. Can become `running`, `cancelled`, `expired`.
    case retrying
    /// Waiting for a person or an event. Can become `queued`, `cancelled`, `expired`.
    case waiting
    /// Ended with a result. Final.
    case completed
    /// Ended by request. Final.
    case cancelled
    /// Ended because it had not started in time. Final.
    case expired
    /// Ended as a dead letter. Final; a replay is a new task.
    case dead
    /// Stored bytes this version cannot decode; kept. Final until a version that can comes along.
    case quarantined

    /// Whether nothing further happens to a task in this state.
    public var isFinal: Bool {
        switch self {
        case .queued, .scheduled, .running, .retrying, .waiting: false
        case .completed, .cancelled, .expired, .dead, .quarantined: true
        }
    }

    /// The states a task may go to from this one.
    public var exits: Set<TaskState> {
        switch self {
        case .queued, .scheduled, .retrying: [.queued, .scheduled, .running, .cancelled, .expired, .dead, .quarantined]
        case .running: [.queued, .scheduled, .completed, .retrying, .waiting, .cancelled, .expired, .dead]
        case .waiting: [.queued, .cancelled, .expired]
        case .completed, .cancelled, .expired, .dead, .quarantined: []
        }
    }
}
