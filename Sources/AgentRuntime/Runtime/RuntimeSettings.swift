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
    /// Where submitted tasks are kept.
    public var tasks: any TaskStore = InMemoryTaskStore()
    /// Where dead letters are kept.
    public var deadLetters: any DeadLetterStore = InMemoryDeadLetterStore()

    /// The defaults.
    public init() {}
}
