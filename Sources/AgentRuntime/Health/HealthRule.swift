import MessageBus
import Resilience

/// Health means progress: a fresh heartbeat, no message waiting too long, restarts within budget.
struct HealthRule: Sendable {
    /// A heartbeat older than this is no longer fresh.
    static let heartbeatLimit = Duration.seconds(5)

    struct Facts: Sendable {
        var isRunning: Bool
        var isExhausted: Bool
        var isReopening: Bool
        var isPaused: Bool
        var openLanes: Int
        var heartbeatAge: Duration?
        var oldestAge: Duration?
        var oldestLimit: Duration
        var breaker: CircuitPhase
    }

    func judge(_ facts: Facts) -> (status: WorkerStatus, notes: [String]) {
        guard facts.isRunning else { return (.stopped, []) }
        var faults: [String] = []
        if facts.isExhausted { faults.append("over its restart budget; restart it by hand") }
        if facts.openLanes > 0 || !facts.isReopening, let age = facts.heartbeatAge, age > Self.heartbeatLimit {
            faults.append("no progress for \(Int(age.inSeconds)) s")
        }
        if let age = facts.oldestAge, age > facts.oldestLimit, !facts.isPaused {
            faults.append("its oldest message has waited \(Int(age.inSeconds)) s")
        }
        let notes = faults + remarks(on: facts)
        if !faults.isEmpty { return (.unhealthy, notes) }
        return (facts.isReopening && facts.openLanes == 0 ? .restarting : .healthy, notes)
    }

    /// A paused worker or an open breaker is no illness of the worker.
    private func remarks(on facts: Facts) -> [String] {
        var remarks: [String] = []
        if facts.isPaused { remarks.append("paused by an operator") }
        switch facts.breaker {
        case .closed: break
        case .open, .forcedOpen: remarks.append("its breaker is open")
        case .halfOpen: remarks.append("its breaker is trying calls")
        case .disabled: remarks.append("its breaker is disabled")
        }
        return remarks
    }
}
