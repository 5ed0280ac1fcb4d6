import MessageBus
import Synchronization

/// The schedules of a runtime: what operators do with them, and what the ``Scheduler`` works from.
///
/// All are in memory, at most ``limit``; every change is in the store before it shows here. Bring them in once with
/// ``sync(settings:)`` before the scheduler runs.
public final class Schedules: Sendable {
    /// Makes the task of a tick, or returns the one there is: the same schedule and tick are always the same task, whose
    /// id follows from the schedule's name and the tick, so nothing runs twice when a tick is fired again.
    public typealias Fire = @Sendable (Schedule, Timestamp) async throws -> MessageID

    /// The most schedules there can be.
    public static let limit = 1_000
    /// The most coming ticks that are listed.
    public static let longestOutlook = 100
    /// The longest time a task may have to start.
    public static let longestDeadline = Duration.seconds(366 * 86_400)
    /// The largest request, in bytes of its JSON.
    public static let largestRequest = 256 << 10

    let store: any ScheduleStore
    let wall: TimestampSource
    let fire: Fire
    let turns = TurnTable<ScheduleName>(limit: 100)
    /// Who changes how many there are does so alone; always taken before the turn of a name.
    let count = TurnTable<Bool>(limit: 100)
    let notices: AsyncStream<Void>
    private let signal: AsyncStream<Void>.Continuation
    private let ids: MessageIDSource
    private let check: @Sendable (Schedule) throws -> Void
    /// By name; `nil` until they have been read from the store.
    private let table = Mutex<[ScheduleName: Schedule]?>(nil)

    /// Creates an empty book.
    ///
    /// - Parameters:
    ///   - ids: Where the ids of audit entries come from.
    ///   - check: Throws when a new schedule could never run: unknown worker, unreadable request.
    ///   - fire: Makes the task of a tick. It is kept as long as the book is, so it must not hold what holds the book.
    public init(
        store: any ScheduleStore,
        wall: TimestampSource,
        ids: MessageIDSource,
        check: @escaping @Sendable (Schedule) throws -> Void = { _ in },
        fire: @escaping Fire
    ) {
        self.store = store
        self.wall = wall
        self.ids = ids
        self.check = check
        self.fire = fire
        // One notice is as good as many: each pass looks at everything.
        (notices, signal) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
    }

    /// All schedules by name, each with its next `count` ticks, at most ``longestOutlook``.
    public func list(upcoming count: Int = 5) -> [ScheduleListing] {
        all.sorted { $0.name < $1.name }.map { ScheduleListing($0, upcoming: count) }
    }

    /// One schedule with its next `count` ticks, at most ``longestOutlook``.
    ///
    /// - Throws: ``ScheduleError/unknown(_:)``.
    public func listing(of name: ScheduleName, upcoming count: Int = 5) throws(ScheduleError) -> ScheduleListing {
        ScheduleListing(try existing(name), upcoming: count)
    }

    var all: [Schedule] { table.withLock { Array(($0 ?? [:]).values) } }

    subscript(name: ScheduleName) -> Schedule? { table.withLock { $0?[name] } }

    /// Reads the store if nobody has done so yet; to be called in the turn of ``count``.
    ///
    /// Without this an operator who is there before ``sync(settings:)`` would find every name free.
    func readOnce() async throws(JournalError) {
        guard table.withLock({ $0 == nil }) else { return }
        show(only: try await store.all())
    }

    func existing(_ name: ScheduleName) throws(ScheduleError) -> Schedule {
        guard let schedule = self[name] else { throw .unknown(name) }
        return schedule
    }

    func show(_ schedule: Schedule) {
        table.withLock { $0?[schedule.name] = schedule }
    }

    func hide(_ name: ScheduleName) {
        table.withLock { $0?[name] = nil }
    }

    func show(only schedules: [Schedule]) {
        let new = Dictionary(schedules.map { ($0.name, $0) }, uniquingKeysWith: { _, latest in latest })
        table.withLock { $0 = new }
    }

    /// Makes the scheduler look again.
    func notice() {
        signal.yield()
    }

    func entry(_ action: AuditAction, _ name: ScheduleName, by actor: String, _ detail: String = "") -> AuditEntry {
        AuditEntry(id: ids.next(), at: wall.now, actor: actor, action: action, target: name.description, detail: detail)
    }

    /// Throws when `schedule` cannot be taken.
    func validate(_ schedule: Schedule) throws {
        guard schedule.missed.isAllowed else {
            throw ScheduleError.outOfRange("a catch-up limit is 1 to \(MissedTickPolicy.largestLimit)")
        }
        guard (.seconds(1)...Self.longestDeadline).contains(schedule.deadline ?? .seconds(1)) else {
            throw ScheduleError.outOfRange("a deadline is 1 second to 366 days")
        }
        guard schedule.request.json.count <= Self.largestRequest else {
            throw ScheduleError.outOfRange("a scheduled request is at most \(Self.largestRequest) bytes")
        }
        if case .interval(let distance, _) = schedule.timing, !ScheduleTiming.allowedIntervals.contains(distance) {
            throw ScheduleError.outOfRange("an interval is 1 second to 366 days")
        }
        try check(schedule)
    }
}
