import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(2))) struct NothingIsLostTests {
    private static let perProducer = 1_000
    private static let producers = 4

    /// Takes until the mailbox closes; now and then its life ends early and the next one takes over.
    private func take(from mailbox: Mailbox, seed: UInt64, into seen: Tally) async {
        var random = SeededGenerator(seed: seed)
        var isOpen = true
        while isOpen {
            let turns = Int.random(in: 1...20, using: &random)
            isOpen = await withTaskGroup(of: [Int].self) { group in
                group.addTask {
                    var mine: [Int] = []
                    while mine.count < turns, let envelope = await mailbox.next() { mine.append(envelope.number ?? -1) }
                    return mine
                }
                for _ in 0..<Int.random(in: 0...30, using: &random) { await Task.yield() }
                group.cancelAll()
                let mine = await group.next() ?? []
                seen.add(mine)
                return mailbox.snapshot(at: .zero).phase != .closed
            }
        }
    }

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `with takers cancelled at random every message is taken exactly once (B1)`(seed: UInt64) async throws {
        let mailbox = Mailbox("worker", limits: MailboxLimits(capacity: 100_000))
        let seen = Tally()
        let rest = await withTaskGroup(of: Void.self, returning: [Envelope].self) { takers in
            for taker in 0..<3 {
                takers.addTask { await take(from: mailbox, seed: seed * 100 + UInt64(taker), into: seen) }
            }
            await withTaskGroup(of: Void.self) { group in
                for producer in 0..<Self.producers {
                    group.addTask { await produce(producer, into: mailbox) }
                }
            }
            while mailbox.snapshot(at: .zero).total > 0 { await Task.yield() }
            return mailbox.close()
        }
        let all = seen.numbers + rest.compactMap(\.number)
        #expect(all.sorted() == Array(0..<Self.producers * Self.perProducer))
    }

    private func produce(_ producer: Int, into mailbox: Mailbox) async {
        for number in 0..<Self.perProducer {
            #expect(refusal { try mailbox.offer(message(producer * Self.perProducer + number)) } == nil)
            if number.isMultiple(of: 50) { await Task.yield() }
        }
    }

    @Test func `each producer's messages arrive in its own order`() async throws {
        let mailbox = Mailbox("worker")
        let taken = await withTaskGroup(of: [Int].self) { group in
            group.addTask {
                var taken: [Int] = []
                while taken.count < Self.producers * Self.perProducer {
                    taken.append(contentsOf: await mailbox.nextBatch(upTo: 64).compactMap(\.number))
                }
                return taken
            }
            for producer in 0..<Self.producers {
                group.addTask {
                    await produce(producer, into: mailbox)
                    return []
                }
            }
            return await group.reduce(into: []) { $0.append(contentsOf: $1) }
        }
        for producer in 0..<Self.producers {
            let own = taken.filter { $0 / Self.perProducer == producer }
            #expect(own.count == Self.perProducer && own == own.sorted())
        }
    }

    @Test func `a refused producer that tries again loses nothing`() async throws {
        let mailbox = Mailbox("worker", limits: MailboxLimits(capacity: 8))
        await withTaskGroup(of: Void.self) { group in
            group.addTask {
                for number in 0..<2_000 {
                    while refusal(of: { try mailbox.offer(message(number)) }) != nil { await Task.yield() }
                }
            }
            for expected in 0..<2_000 {
                let number = await mailbox.next()?.number
                if number != expected { Issue.record("expected \(expected), got \(String(describing: number))") }
            }
        }
    }
}
