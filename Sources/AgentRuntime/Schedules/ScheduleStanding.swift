public import MessageBus

/// Where a schedule stands.
public struct ScheduleStanding: Sendable, Hashable {
    /// Whether an operator has stopped it for the time being.
    public var isPaused: Bool
    /// The first tick that has not been dealt with; `nil` while it is paused, and when there will never be another one.
    public var nextTick: Timestamp?
    /// The latest tick that became a task.
    public var lastTick: Timestamp?
    /// The task of the latest run, by the clock or by hand.
    public var lastTask: TaskID?
    /// Ticks that passed without a run, over the schedule's life; a single gap adds at most ``TickPlan/countLimit``.
    public var missed: Int
    /// Why the latest tick did not become a task; `nil` when it did.
    public var fault: ScheduleFault?

    /// Creates a standing; by default that of a schedule that has never run.
    public init(
        isPaused: Bool = false,
        nextTick: Timestamp? = nil,
        lastTick: Timestamp? = nil,
        lastTask: TaskID? = nil,
        missed: Int = 0,
        fault: ScheduleFault? = nil
    ) {
        self.isPaused = isPaused
        self.nextTick = nextTick
        self.lastTick = lastTick
        self.lastTask = lastTask
        self.missed = missed
        self.fault = fault
    }
}
