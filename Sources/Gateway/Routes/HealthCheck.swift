import AgentRuntime
import HTTPTypes

/// One thing that was looked at for health.
struct HealthCheck: Sendable, Hashable {
    enum Status: String, Sendable, CaseIterable, Comparable {
        case pass
        case warn
        case fail

        static func < (lhs: Status, rhs: Status) -> Bool { lhs.rank < rhs.rank }

        private var rank: Int {
            switch self {
            case .pass: 0
            case .warn: 1
            case .fail: 2
            }
        }

        /// A warning is still an answer to rely on.
        var code: HTTPResponse.Status {
            switch self {
            case .pass, .warn: .ok
            case .fail: .serviceUnavailable
            }
        }
    }

    let name: String
    let status: Status
    let notes: [String]

    /// The gateway is ready when new work is taken and every worker can get to it.
    static func readiness(of runtime: AgentRuntime) -> [HealthCheck] {
        let isAccepting = runtime.isAccepting
        let stuck = runtime.workers().filter { $0.status == .stopped || $0.status == .unhealthy }
        return [
            HealthCheck(runtime.journal),
            HealthCheck(
                name: "runtime:accepting",
                status: isAccepting ? .pass : .fail,
                notes: isAccepting ? [] : ["not taking new work"]
            ),
            HealthCheck(
                name: "workers:ready",
                status: stuck.isEmpty ? .pass : .fail,
                notes: stuck.map { "\($0.name) is \($0.status.rawValue)" }
            ),
        ]
    }

    static func worst(of checks: [HealthCheck]) -> Status { checks.map(\.status).max() ?? .pass }

    init(name: String, status: Status, notes: [String]) {
        self.name = name
        self.status = status
        self.notes = notes
    }

    init(_ journal: JournalStanding) {
        name = "journal:writable"
        switch journal {
        case .writable: (status, notes) = (.pass, [])
        case .unwritable(_, let reason): (status, notes) = (.fail, [reason])
        }
    }

    init(_ worker: WorkerHealth) {
        name = "worker:\(worker.name)"
        notes = worker.notes
        status =
            switch worker.status {
            case .healthy: worker.notes.isEmpty ? .pass : .warn
            case .restarting: .warn
            case .unhealthy, .stopped: .fail
            }
    }
}

extension JSONWriter {
    mutating func value(_ check: HealthCheck) {
        object { writer in
            writer.field("name", check.name)
            writer.field("status", check.status.rawValue)
            if !check.notes.isEmpty { writer.field("output", check.notes.joined(separator: "; ")) }
        }
    }
}
