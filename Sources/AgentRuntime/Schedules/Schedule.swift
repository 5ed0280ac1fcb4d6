public import MessageBus

/// Work that begins by the clock: which request goes to which worker, when, and where that stands.
public struct Schedule: Sendable, Hashable {
    /// Its name, unique among all schedules.
    public let name: ScheduleName
    /// The worker that gets the request.
    public var agent: WorkerName
    /// The request, the same at every tick.
    public var request: StoredRequest
    /// When it ticks.
    public var timing: ScheduleTiming
    /// What becomes of ticks whose time passed while nothing could run.
    public var missed: MissedTickPolicy
    /// How urgent its tasks are.
    public var priority: Priority
    /// A task expires when it has not started within this time, in whole seconds; `nil` for never.
    public var deadline: Duration?
    /// Who it belongs to.
    public var origin: ScheduleOrigin
    /// Where it stands.
    public var standing: ScheduleStanding

    /// The kind of the request.
    public var kind: String { request.kind }

    /// Creates a schedule.
    public init(
        name: ScheduleName,
        agent: WorkerName,
        request: StoredRequest,
        timing: ScheduleTiming,
        missed: MissedTickPolicy = .runOnce,
        priority: Priority = .normal,
        deadline: Duration? = nil,
        origin: ScheduleOrigin = .operator,
        standing: ScheduleStanding = ScheduleStanding()
    ) {
        self.name = name
        self.agent = agent
        self.request = request
        self.timing = timing
        self.missed = missed
        self.priority = priority
        self.deadline = deadline.map { .seconds(max(1, $0.components.seconds)) }
        self.origin = origin
        self.standing = standing
    }

    /// Whether both say the same but for where they stand.
    func hasSameDefinition(as other: Schedule) -> Bool {
        var other = other
        other.standing = standing
        return self == other
    }
}
