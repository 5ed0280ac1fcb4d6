import AgentTestKit
import MessageBus
import Resilience
import Testing

@Suite(.timeLimit(.minutes(1))) struct RequestTests {
    private func soon(_ clock: ManualClock) -> MonotonicInstant {
        clock.now.advanced(by: .seconds(30))
    }

    /// Answers every request with its own number, doubled.
    private func answer(_ mailbox: Mailbox) async {
        while let envelope = await mailbox.next() {
            envelope.reply?.resolve(.success((envelope.number ?? 0) * 2))
        }
    }

    private func code(_ operation: () async throws -> any Sendable) async -> BusError.Code? {
        do {
            _ = try await operation()
            return nil
        } catch {
            return (error as? BusError)?.code
        }
    }

    @Test func `a request gets its answer (B22)`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            try await withThrowingTaskGroup { group in
                group.addTask { await answer(mailbox) }
                let reply = try await bus.request(message(21), deadline: soon(clock))
                #expect(reply as? Int == 42)
                group.cancelAll()
            }
        }
    }

    @Test func `a thousand requests at once each get their own answer`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            try await withThrowingTaskGroup(of: Bool.self) { group in
                for _ in 0..<3 {
                    group.addTask {
                        await answer(mailbox)
                        return true
                    }
                }
                for number in 0..<1_000 {
                    group.addTask {
                        try await bus.request(message(number), deadline: soon(clock)) as? Int == number * 2
                    }
                }
                for _ in 0..<1_000 {
                    let isOwn = try await group.next()
                    #expect(isOwn == true)
                }
                group.cancelAll()
            }
            #expect(bus.snapshot().waitingRequests == 0)
        }
    }

    @Test func `an error of the one who answers reaches the caller`() async throws {
        struct Broken: Error {}
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            await withTaskGroup { group in
                group.addTask { await mailbox.next()?.reply?.resolve(.failure(Broken())) }
                await #expect(throws: Broken.self) { try await bus.request(message(), deadline: soon(clock)) }
            }
        }
    }

    @Test func `without an answer the caller is let go at the deadline, and a late answer is dropped`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            async let outcome = code { try await bus.request(message(), deadline: soon(clock)) }
            let reply = try #require(await mailbox.next()?.reply)
            await clock.waitForSleepers(1)
            clock.advance(by: .seconds(30))
            #expect(await outcome == .noAnswer)
            #expect(reply.isAbandoned)
            #expect(!reply.resolve(.success(1)))
            #expect(bus.snapshot().waitingRequests == 0)
        }
    }

    @Test func `a request that nobody started by its deadline is expired`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            async let outcome = code { try await bus.request(message(), deadline: soon(clock)) }
            await clock.waitForSleepers(1)
            clock.advance(by: .seconds(30))
            #expect(await outcome == .noAnswer)
            #expect(mailbox.tryNext()?.isExpired(at: clock.now) == true)
        }
    }

    @Test func `a request with an earlier deadline is not held up by a later one`() async throws {
        try await withRunningBus { bus, clock in
            _ = try bus.register("worker")
            try await withThrowingTaskGroup(of: BusError.Code?.self) { group in
                group.addTask { await code { try await bus.request(message(), deadline: soon(clock)) } }
                await clock.waitForSleepers(1)
                let early = MonotonicInstant.zero.advanced(by: .seconds(1))
                group.addTask { await code { try await bus.request(message(), deadline: early) } }
                while clock.nextDeadline != early { await Task.yield() }
                clock.advance(by: .seconds(1))
                let outcome = try await group.next()
                #expect(outcome == .noAnswer)
                #expect(bus.snapshot().waitingRequests == 1)
                group.cancelAll()
            }
        }
    }

    @Test func `a cancelled caller withdraws what nobody has taken (B16)`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            await withTaskGroup { group in
                group.addTask { _ = await code { try await bus.request(message(), deadline: soon(clock)) } }
                while mailbox.snapshot(at: .zero).total == 0 { await Task.yield() }
                group.cancelAll()
            }
            #expect(mailbox.snapshot(at: .zero).total == 0 && bus.snapshot().waitingRequests == 0)
        }
    }

    @Test func `the answer for a cancelled caller is dropped`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            let reply = try await withThrowingTaskGroup { group in
                group.addTask { _ = await code { try await bus.request(message(), deadline: soon(clock)) } }
                let reply = try #require(await mailbox.next()?.reply)
                group.cancelAll()
                return reply
            }
            #expect(reply.isAbandoned && !reply.resolve(.success(1)))
        }
    }

    @Test func `a request nobody can take fails at once and leaves nothing waiting (B18)`() async throws {
        try await withRunningBus { bus, clock in
            #expect(await code { try await bus.request(message(), deadline: soon(clock)) } == .unknownMailbox)
            #expect(bus.snapshot().waitingRequests == 0)
        }
    }

    @Test func `a deadline that has passed needs no sending`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            #expect(await code { try await bus.request(message(), deadline: clock.now) } == .noAnswer)
            #expect(mailbox.snapshot(at: .zero).accepted == 0)
        }
    }

    @Test func `the number of waiting requests is bounded`() async throws {
        try await withRunningBus(limits: BusLimits(requestCapacity: 1)) { bus, clock in
            _ = try bus.register("worker")
            await withTaskGroup { group in
                group.addTask { _ = await code { try await bus.request(message(), deadline: soon(clock)) } }
                while bus.snapshot().waitingRequests == 0 { await Task.yield() }
                #expect(await code { try await bus.request(message(), deadline: soon(clock)) } == .tooManyRequests)
                group.cancelAll()
            }
        }
    }

    @Test func `answered requests leave no slot behind`() async throws {
        try await withRunningBus { bus, clock in
            let mailbox = try bus.register("worker")
            weak var slot: ReplySlot?
            try await withThrowingTaskGroup { group in
                group.addTask { _ = try await bus.request(message(), deadline: soon(clock)) }
                let reply = try #require(await mailbox.next()?.reply)
                slot = reply
                reply.resolve(.success(1))
            }
            #expect(slot == nil)
        }
    }
}
