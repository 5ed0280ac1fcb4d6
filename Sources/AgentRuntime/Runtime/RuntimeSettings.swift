public import MessageBus
public import Resilience

/// What a runtime is told beside its workers; the defaults are fit for a single server.
public struct RuntimeSettings: Sendable {
    /// Where time comes from.
    public var time: TimeSource = .continuous
    /// Where civil time comes from.
    public var wall: TimestampSource = .system
    /// Where chance comes from: jitter of retries.
    public var random: any RandomNumberGenerator & Sendable = SystemRandomNumberGenerator()
    /// Which errors are tried again.
    public var classifier: FailureClassifier = .standard
    /// The bounds of the bus.
    public var bus: BusLimits = BusLimits()
    /// The protection of named outgoing calls; a call not named here gets the default policy.
    public var calls: [String: CallPolicy] = [:]
    /// How long a shutdown waits for work in flight; 25 s by default.
    public var drainLimit: Duration = .seconds(25)
    /// Where tasks, dead letters, operator actions and schedules are kept; in memory by default.
    public var storage: RuntimeStorage = .inMemory()
    /// Crashes of the process after which the message that was being worked on becomes a dead letter; 3 by default.
    public var crashLimit = 3
    /// Schedules that belong to the settings; those an operator made are kept besides.
    public var schedules: [Schedule] = []

    /// The defaults.
    public init() {}
}
