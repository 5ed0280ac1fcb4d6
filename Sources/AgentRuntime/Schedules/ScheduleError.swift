public import Resilience

/// Why a schedule is not taken, changed or run.
public enum ScheduleError: ClassifiedError, Hashable, CustomStringConvertible {
    /// There is no schedule of that name.
    case unknown(ScheduleName)
    /// There is a schedule of that name already.
    case nameTaken(ScheduleName)
    /// The schedule belongs to the settings file, so it is changed there.
    case belongsToSettings(ScheduleName)
    /// The settings file has the name of a schedule that belongs to an operator.
    case belongsToOperator(ScheduleName)
    /// There are as many schedules as there may be.
    case tooMany(limit: Int)
    /// There is no such time zone.
    case unknownZone(ZoneName)
    /// A policy, a deadline or an interval is out of its range.
    case outOfRange(String)
    /// The text is neither a cron expression nor an interval.
    case unreadableTiming(String)
    /// The timing never ticks again.
    case neverTicks
    /// Too many changes wait for each other.
    case busy

    /// Only a busy book of schedules comes to itself.
    public var failureClass: FailureClass {
        switch self {
        case .busy: .rejected
        case .unknown, .nameTaken, .belongsToSettings, .belongsToOperator, .tooMany, .unknownZone, .outOfRange,
            .unreadableTiming, .neverTicks:
            .permanent
        }
    }

    /// When to try again.
    public var retryAfter: Duration? { self == .busy ? .seconds(1) : nil }

    /// The refusal in one sentence.
    public var description: String {
        switch self {
        case .unknown(let name): "there is no schedule \(name)"
        case .nameTaken(let name): "there is a schedule \(name) already"
        case .belongsToSettings(let name): "\(name) comes from the settings file and is changed there"
        case .belongsToOperator(let name):
            "the settings file has a schedule \(name), and so has an operator; rename or remove one of them"
        case .tooMany(let limit): "there can be at most \(limit) schedules"
        case .unknownZone(let zone):
            "there is no time zone \(zone); names are those of the IANA list in their exact case, such as Europe/Madrid"
        case .outOfRange(let what): what
        case .unreadableTiming(let reason): reason
        case .neverTicks: "the timing never ticks again"
        case .busy: "too many changes of schedules are under way"
        }
    }
}
