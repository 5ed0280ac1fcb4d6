public import MessageBus

/// A replay of many letters as it stands.
public struct ReplayJob: Sendable, Hashable {
    /// Where a replay is in its life.
    public enum State: Sendable, Hashable {
        /// Sending, or waiting for outcomes. Can become any of the others.
        case running
        /// Every letter has been dealt with. Final.
        case finished
        /// It stopped itself, for this reason. Final.
        case stopped(reason: String)
        /// An operator stopped it. Final; what had been sent goes on.
        case cancelled(by: String)
    }

    /// Tasks, and failures, that a job names; of more it only knows the number.
    public static let shown = 100

    /// The job's id; ids sort by time.
    public let id: MessageID
    /// Who started it.
    public let startedBy: String
    /// The filter in words.
    public let selection: String
    /// The letters it was to send.
    public let matched: Int
    /// The most letters sent in a second; `nil` for no limit.
    public let ratePerSecond: Double?
    /// Letters that may come back with their old cause before it stops.
    public let stopAfter: Int
    /// When it was started.
    public let startedAt: Timestamp

    /// Where it is.
    public internal(set) var state = State.running
    /// Letters sent again.
    public internal(set) var sent = 0
    /// Letters whose replay completed.
    public internal(set) var replayed = 0
    /// Letters that could not be sent, or whose replay did not complete.
    public internal(set) var failed = 0
    /// Letters of those failed that came back with the cause they had before.
    public internal(set) var returned = 0
    /// Letters that somebody else had dealt with in the meantime.
    public internal(set) var skipped = 0
    /// The first tasks begun.
    public internal(set) var tasks: [TaskID] = []
    /// The first failures.
    public internal(set) var failures: [ReplayFailure] = []
    /// When it last got on.
    public internal(set) var updatedAt: Timestamp
    /// When it ended.
    public internal(set) var endedAt: Timestamp?

    /// Why no more letters are sent while the outcomes of those sent are awaited.
    var ending: State?

    init(_ order: ReplayOrder, id: MessageID, matched: Int, by actor: String, at now: Timestamp) {
        self.id = id
        startedBy = actor
        selection = order.filter.description
        self.matched = matched
        ratePerSecond = order.ratePerSecond
        stopAfter = order.stopAfter
        startedAt = now
        updatedAt = now
    }

    /// Letters dealt with.
    public var done: Int { replayed + failed + skipped }
    /// Letters dealt with in a second, so far, at most ``ratePerSecond``; 0 before the first.
    public var rate: Double {
        let milliseconds = max(1, updatedAt.milliseconds - startedAt.milliseconds)
        let measured = Double(done) * 1000 / Double(milliseconds)
        // The first letters go out at once, which says nothing of those that wait for their turn.
        return min(measured, ratePerSecond ?? measured)
    }
}
