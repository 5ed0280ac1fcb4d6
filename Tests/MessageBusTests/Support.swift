import AgentTestKit
import MessageBus
import Resilience
import Testing

let ids = MessageIDSource(seed: 7) { 1_800_000_000_000 }

func message(
    _ payload: some Sendable = 0,
    _ priority: Priority = .normal,
    to recipient: MailboxName = "worker"
) -> Envelope {
    Envelope(id: ids.next(), kind: .request, priority: priority, recipient: recipient, payload: payload)
}

extension Envelope {
    var number: Int? { payload as? Int }
}

extension Mailbox {
    /// Everything that can be had at once, as numbers.
    func takeNumbers() -> [Int] {
        var numbers: [Int] = []
        while let number = tryNext()?.number { numbers.append(number) }
        return numbers
    }

    /// Waits until `count` takers are parked.
    func waitForTakers(_ count: Int) async {
        while snapshot(at: .zero).takersParked < count { await Task.yield() }
    }
}

/// The code of the ``BusError`` that `operation` throws.
func refusal(of operation: () throws -> Void) -> BusError.Code? {
    do {
        try operation()
        return nil
    } catch {
        return (error as? BusError)?.code
    }
}

/// Runs `body` next to the bus's own loop, in virtual time.
func withRunningBus(
    limits: BusLimits = BusLimits(),
    _ body: (MessageBus, ManualClock) async throws -> Void
) async throws {
    let clock = ManualClock()
    let bus = MessageBus(time: TimeSource(clock), ids: ids, limits: limits)
    try await withThrowingTaskGroup { group in
        group.addTask { await bus.run() }
        try await body(bus, clock)
        group.cancelAll()
    }
}
