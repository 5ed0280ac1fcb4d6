import AgentRuntime

/// How long finished tasks are kept, by how they ended.
public struct RetentionRule: Sendable, Hashable {
    /// How long completed tasks are kept; 7 days by default, `nil` for ever.
    public var completed: Duration? = .seconds(7 * 86_400)
    /// How long cancelled tasks are kept; 7 days by default, `nil` for ever.
    public var cancelled: Duration? = .seconds(7 * 86_400)
    /// How long expired tasks are kept; 7 days by default, `nil` for ever.
    public var expired: Duration? = .seconds(7 * 86_400)
    /// How long dead tasks are kept; `nil`, the default, for ever.
    public var dead: Duration?
    /// How long tasks are kept that could not be read; `nil`, the default, for ever.
    public var quarantined: Duration?

    /// The defaults.
    public init() {}

    /// How long tasks in `state` are kept; `nil` for ever.
    func retention(of state: TaskState) -> Duration? {
        switch state {
        case .queued, .scheduled, .running, .retrying, .waiting: nil
        case .completed: completed
        case .cancelled: cancelled
        case .expired: expired
        case .dead: dead
        case .quarantined: quarantined
        }
    }
}
