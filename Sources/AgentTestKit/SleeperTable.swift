import Resilience

/// Who sleeps on a manual clock until when, and who watches for sleepers.
///
/// A value without a lock: every change returns the continuations to resume afterwards.
struct SleeperTable: Sendable {
    private struct Sleeper {
        let deadline: MonotonicInstant
        let continuation: CheckedContinuation<Void, any Error>
    }

    private struct Watcher {
        let count: Int
        /// Only sleepers with this deadline count; `nil` counts all.
        let deadline: MonotonicInstant?
        let continuation: CheckedContinuation<Void, Never>
    }

    static let never = MonotonicInstant(nanoseconds: .max)

    private(set) var now = MonotonicInstant.zero
    private var sleepers: [UInt64: Sleeper] = [:]
    private var watchers: [UInt64: Watcher] = [:]
    // A task may be cancelled between getting its id and parking; its continuation must then not be kept.
    private var cancelledEarly: Set<UInt64> = []
    private var pending: Set<UInt64> = []
    private var lastID: UInt64 = 0

    var sleeperCount: Int { sleepers.count }

    // A sleeper for ever is due at the end of time, which no test wants to advance to.
    var nextDeadline: MonotonicInstant? {
        sleepers.values.map(\.deadline).filter { $0 < SleeperTable.never }.min()
    }

    mutating func makeID() -> UInt64 {
        lastID += 1
        pending.insert(lastID)
        return lastID
    }

    mutating func park(
        _ id: UInt64,
        until deadline: MonotonicInstant,
        _ continuation: CheckedContinuation<Void, any Error>
    ) -> WakeUps {
        pending.remove(id)
        if cancelledEarly.remove(id) != nil { return WakeUps(cancelled: [continuation]) }
        guard deadline > now else { return WakeUps(sleepers: [continuation]) }
        sleepers[id] = Sleeper(deadline: deadline, continuation: continuation)
        return WakeUps(watchers: satisfiedWatchers())
    }

    mutating func cancelSleep(_ id: UInt64) -> WakeUps {
        if pending.contains(id) { cancelledEarly.insert(id) }
        guard let sleeper = sleepers.removeValue(forKey: id) else { return WakeUps() }
        return WakeUps(cancelled: [sleeper.continuation])
    }

    mutating func watch(
        _ id: UInt64,
        for count: Int,
        due deadline: MonotonicInstant?,
        _ continuation: CheckedContinuation<Void, Never>
    ) -> WakeUps {
        pending.remove(id)
        let watcher = Watcher(count: count, deadline: deadline, continuation: continuation)
        let isCancelled = cancelledEarly.remove(id) != nil
        guard !isCancelled, !isSatisfied(watcher) else { return WakeUps(watchers: [continuation]) }
        watchers[id] = watcher
        return WakeUps()
    }

    mutating func cancelWatch(_ id: UInt64) -> WakeUps {
        if pending.contains(id) { cancelledEarly.insert(id) }
        guard let watcher = watchers.removeValue(forKey: id) else { return WakeUps() }
        return WakeUps(watchers: [watcher.continuation])
    }

    mutating func advance(to instant: MonotonicInstant) -> WakeUps {
        now = max(now, instant)
        let due = sleepers.filter { $0.value.deadline <= now }
            .sorted { ($0.value.deadline, $0.key) < ($1.value.deadline, $1.key) }
        for (id, _) in due { sleepers[id] = nil }
        return WakeUps(sleepers: due.map(\.value.continuation))
    }

    private func isSatisfied(_ watcher: Watcher) -> Bool {
        guard let deadline = watcher.deadline else { return sleepers.count >= watcher.count }
        return sleepers.values.count { $0.deadline == deadline } >= watcher.count
    }

    private mutating func satisfiedWatchers() -> [CheckedContinuation<Void, Never>] {
        let satisfied = watchers.filter { isSatisfied($0.value) }
        for id in satisfied.keys { watchers[id] = nil }
        return satisfied.values.map(\.continuation)
    }
}
