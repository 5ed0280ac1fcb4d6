import MessageBus
import Resilience

/// Request and reply over the bus: two wake-ups a round trip when nothing else is going on.
enum RequestBenches {
    private static let requests = 100_000
    private static let echo: MailboxName = "echo"

    static let all = [1, 2].map { producers in
        Comparison(
            title: "bus: request → reply round trip, \(producers) producer\(producers == 1 ? "" : "s")",
            unit: .microseconds,
            subject: Probe("bus") { try await roundTrips(producers) },
            baseline: Probe("actor call") { await actorCalls() },
            aim: 5
        )
    }

    /// Nanoseconds between two answers, over all producers.
    private static func roundTrips(_ producers: Int) async throws -> Double {
        let bus = MessageBus()
        let mailbox = try bus.register(echo)
        return try await withThrowingTaskGroup { group in
            group.addTask { await bus.run() }
            group.addTask {
                while let envelope = await mailbox.next() { envelope.reply?.resolve(.success(envelope.payload)) }
            }
            let nanoseconds = try await Stopwatch.nanoseconds(per: requests) {
                try await withThrowingTaskGroup { askers in
                    for _ in 0..<producers { askers.addTask { try await ask(requests / producers, over: bus) } }
                    try await askers.waitForAll()
                }
            }
            mailbox.close()
            group.cancelAll()
            return nanoseconds
        }
    }

    private static func ask(_ count: Int, over bus: MessageBus) async throws {
        for number in 0..<count {
            let request = Envelope(
                id: bus.ids.next(),
                kind: .request,
                priority: .normal,
                recipient: echo,
                payload: number
            )
            _ = try await bus.request(request, deadline: bus.time.now.advanced(by: .seconds(5)))
        }
    }

    static func actorCalls() async -> Double {
        let bell = Bell()
        let calls = 1_000_000
        return await Stopwatch.nanoseconds(per: calls) {
            for _ in 0..<calls { _ = await bell.ring() }
        }
    }
}
