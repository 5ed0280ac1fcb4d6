import MessageBus
import Resilience

/// Enqueue to dequeue, one producer and one consumer on two threads.
enum BusBenches {
    private static let messages = 1_000_000
    private static let sink: MailboxName = "sink"

    static let all = [
        Comparison(
            title: "bus: send → take in batches, 1 producer, 1 consumer",
            unit: .perSecond,
            subject: Probe("bus") { try await batched() },
            baseline: Probe("Mutex + Deque") { await plain() },
            aim: 2_500_000
        ),
        Comparison(
            title: "bus: send → take one by one, 1 producer, 1 consumer",
            unit: .perSecond,
            subject: Probe("bus") { try await oneByOne() },
            baseline: Probe("Mutex + Deque") { await plain() },
            aim: 2_500_000
        ),
    ]

    private static func oneByOne() async throws -> Double {
        try await run { mailbox, window in
            var taken = 0
            while taken < messages, await mailbox.next() != nil {
                taken += 1
                if taken & 63 == 0 { window.took(taken) }
            }
        }
    }

    private static func batched() async throws -> Double {
        try await run { mailbox, window in
            var taken = 0
            var batch: [Envelope] = []
            while taken < messages, await mailbox.nextBatch(upTo: 64, into: &batch) {
                taken += batch.count
                window.took(taken)
            }
        }
    }

    private static func run(
        _ consume: @escaping @Sendable (Mailbox, Window) async -> Void
    ) async throws -> Double {
        let bus = MessageBus()
        let mailbox = try bus.register(sink)
        let window = Window()
        return try await Stopwatch.nanoseconds(per: messages) {
            try await withThrowingTaskGroup { group in
                group.addTask { await consume(mailbox, window) }
                group.addTask {
                    for sent in 0..<messages {
                        try bus.send(envelope(sent, from: bus.ids))
                        if sent & 63 == 0 { await window.room(after: sent) }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    private static func plain() async -> Double {
        let queue = PlainQueue()
        let window = Window()
        let ids = MessageIDSource()
        return await Stopwatch.nanoseconds(per: messages) {
            await withTaskGroup { group in
                group.addTask {
                    var taken = 0
                    while taken < messages {
                        guard queue.pop() != nil else {
                            await Task.yield()
                            continue
                        }
                        taken += 1
                        if taken & 63 == 0 { window.took(taken) }
                    }
                }
                group.addTask {
                    for sent in 0..<messages {
                        queue.push(envelope(sent, from: ids))
                        if sent & 63 == 0 { await window.room(after: sent) }
                    }
                }
            }
        }
    }

    private static func envelope(_ number: Int, from ids: MessageIDSource) -> Envelope {
        Envelope(id: ids.next(), kind: .request, priority: .normal, recipient: sink, payload: number)
    }
}
