public import AgentRuntime

/// A schedule as it stands in the settings file.
public struct ScheduleSetting: Sendable, Hashable {
    /// Its name.
    public let name: ScheduleName
    /// The worker that gets the request.
    public let agent: WorkerName
    /// The request's JSON, in the form in which the worker's requests are stored.
    public let request: [UInt8]
    /// When it ticks.
    public let timing: ScheduleTiming
    /// What becomes of missed ticks.
    public let missed: MissedTickPolicy
    /// How urgent its tasks are: `critical`, `high`, `normal` or `low`.
    public let priority: String
    /// The time within which a task has to start.
    public let deadline: Duration?
    /// Where it stands.
    public let source: SettingSource
}
