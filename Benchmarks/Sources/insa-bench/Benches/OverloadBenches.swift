import AgentRuntime
import MessageBus

/// Ten times the load the workers can carry, one message in a hundred critical.
enum OverloadBenches {
    private static let lanes = 2
    private static let length = Duration.seconds(2)
    private static let offeredPerSecond = 10 * Double(lanes) / 100e-6

    static let all = [
        Comparison(
            title: "overload ×10: wait of `critical` messages, p99",
            unit: .milliseconds,
            subject: Probe("overload") { try await overload().p99 },
            aim: 10
        ),
        Comparison(
            title: "overload ×10: growth of the process",
            unit: .megabytes,
            subject: Probe("overload") {
                try ProcessMemory.forgetPeak()
                let before = try ProcessMemory.resident()
                _ = try await overload()
                return max(0, try ProcessMemory.peak() - before)
            },
            aim: 64
        ),
    ]

    private static func overload() async throws -> WaitLog {
        let waits = WaitLog()
        let runtime = AgentRuntime(workers: [.pool(of: lanes) { Toiler(waits) }])
        try await runtime.run { agents in
            let begin = ContinuousClock.now
            var sent = 0
            while begin.duration(to: .now) < length {
                let (seconds, attoseconds) = begin.duration(to: .now).components
                let due = Int((Double(seconds) + Double(attoseconds) * 1e-18) * offeredPerSecond)
                while sent < due {
                    offer(number: sent, to: agents)
                    sent += 1
                }
                try await Task.sleep(for: .milliseconds(1))
            }
        }
        return waits
    }

    private static func offer(number: Int, to agents: AgentRuntime) {
        let isCritical = number.isMultiple(of: 100)
        let priority: Priority = isCritical ? .critical : number.isMultiple(of: 2) ? .normal : .low
        do {
            try agents.tell(Toil(sentAt: .now, isCritical: isCritical), priority: priority)
        } catch {
            // Refused because the mailbox is full: what an overloaded system should say.
        }
    }
}
