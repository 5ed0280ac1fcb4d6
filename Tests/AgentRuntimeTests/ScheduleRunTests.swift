import AgentRuntime
import AgentTestKit
import Synchronization
import Testing

/// The scheduler in virtual time; schedules tick every ten minutes from 10:00:00.
@Suite(.timeLimit(.minutes(1)))
struct ScheduleRunTests {
    @Test func `ticks become tasks at their time, once each`() async throws {
        let (scene, store) = (try ScheduleScene(), InMemoryScheduleStore())
        let book = scene.book(store)
        try await book.add(.example(), by: "ada")
        try await scene.run(book) {
            for _ in 0..<80 { await scene.pass(.seconds(30)) }
        }
        #expect(scene.times == ["10:10:00", "10:20:00", "10:30:00", "10:40:00"])
        let standing = try #require(await store.schedule("nightly")).standing
        #expect(try standing.lastTick == Timestamp("2026-11-21T10:40:00Z"))
        #expect(try standing.nextTick == Timestamp("2026-11-21T10:50:00Z"))
        #expect(standing.lastTask != nil && standing.missed == 0)
    }

    @Test func `a schedule added while the scheduler sleeps is on time`() async throws {
        let scene = try ScheduleScene()
        let book = scene.book(InMemoryScheduleStore())
        try await book.add(.example("slow", "@daily"), by: "ada")
        try await scene.run(book) {
            await scene.clock.waitForSleepers(1)
            try await book.add(.example("fast", "every 7s"), by: "ada")
            // 10:00:00 UTC is five seconds after a multiple of seven.
            let next = try #require(book.listing(of: "fast").upcoming.first)
            let wait = Duration.milliseconds(next.milliseconds - scene.start.milliseconds)
            await scene.clock.waitForSleepers(dueAfter: wait)
            scene.clock.advance(by: wait)
            await scene.attempts.reached(1)
        }
        #expect(scene.fired.map(\.name) == ["fast"])
    }

    @Test func `nothing sleeps on the clock while there is no schedule`() async throws {
        let scene = try ScheduleScene()
        let book = scene.book(InMemoryScheduleStore())
        try await scene.run(book) {
            try await book.add(.example(), by: "ada")
            await scene.clock.waitForSleepers(1)
            try await book.remove("nightly", by: "ada")
        }
        #expect(scene.fired.isEmpty)
    }

    @Test(arguments: [
        (MissedTickPolicy.skip, [], 4), (.runOnce, ["10:40:00"], 3), (.catchUp(limit: 2), ["10:30:00", "10:40:00"], 2),
    ])
    func `ticks missed while the platform was down are dealt with by the policy at the next start`(
        policy: MissedTickPolicy,
        times: [String],
        missed: Int
    ) async throws {
        let (scene, store) = (try ScheduleScene(), InMemoryScheduleStore())
        try await scene.book(store).add(.example(missed: policy), by: "ada")
        scene.clock.advance(by: .seconds(45 * 60))
        let book = scene.book(store)
        try await book.sync(settings: [])
        try await scene.run(book) { await scene.clock.waitForSleepers(1) }
        #expect(scene.times == times)
        let standing = try #require(await store.schedule("nightly")).standing
        #expect(standing.missed == missed)
        #expect(try standing.nextTick == Timestamp("2026-11-21T10:50:00Z"))
    }

    @Test func `a clock that is set back runs no tick twice`() async throws {
        let scene = try ScheduleScene()
        let book = scene.book(InMemoryScheduleStore())
        try await book.add(.example(), by: "ada")
        try await scene.run(book) {
            for _ in 0..<22 { await scene.pass(.seconds(30)) }
            scene.setWall(by: .seconds(-3_600))
            for _ in 0..<140 { await scene.pass(.seconds(30)) }
        }
        #expect(scene.times == ["10:10:00", "10:20:00"])
    }

    @Test func `a clock that is set forward misses the ticks it went over, found out within half a minute`()
        async throws
    {
        let scene = try ScheduleScene()
        let book = scene.book(InMemoryScheduleStore())
        try await book.add(.example(), by: "ada")
        try await scene.run(book) {
            await scene.clock.waitForSleepers(1)
            scene.setWall(by: .seconds(2 * 3_600 + 300))
            await scene.pass(.seconds(30))
        }
        #expect(scene.times == ["12:00:00"])
        #expect(try book.listing(of: "nightly").schedule.standing.missed == 11)
    }

    @Test func `a schedule whose clock was far ahead goes on when an operator resumes it`() async throws {
        let scene = try ScheduleScene()
        let book = scene.book(InMemoryScheduleStore())
        scene.setWall(by: .seconds(86_400 * 365))
        try await book.add(.example(), by: "ada")
        scene.setWall(by: .seconds(-86_400 * 365))
        try await scene.run(book) {
            for _ in 0..<21 { await scene.pass(.seconds(30)) }
            #expect(scene.fired.isEmpty)
            try await book.resume("nightly", by: "ada")
            for _ in 0..<21 { await scene.pass(.seconds(30)) }
        }
        #expect(scene.times == ["10:20:00"])
    }

    @Test func `a paused schedule does not run`() async throws {
        let scene = try ScheduleScene()
        let book = scene.book(InMemoryScheduleStore())
        try await book.add(.example("other", "every 1m"), by: "ada")
        try await book.add(.example(), by: "ada")
        try await scene.run(book) {
            await scene.clock.waitForSleepers(1)
            try await book.pause("nightly", by: "ada")
            for _ in 0..<30 { await scene.pass(.seconds(30)) }
        }
        #expect(!scene.fired.isEmpty)
        #expect(!scene.fired.contains { $0.name == "nightly" })
    }

    @Test func `a stop between firing a tick and moving on makes no second task`() async throws {
        let scene = try ScheduleScene()
        let store = ScheduleStubbornStore()
        let first = scene.book(store)
        try await first.add(.example(), by: "ada")
        store.refusesToAdvance = true
        try await scene.run(first) {
            await scene.clock.waitForSleepers(1)
            scene.clock.advance(by: .seconds(600))
            await scene.attempts.reached(1)
        }
        #expect(try await store.schedule("nightly")?.standing.nextTick == Timestamp("2026-11-21T10:10:00Z"))
        store.refusesToAdvance = false
        let second = scene.book(store)
        try await second.sync(settings: [])
        try await scene.run(second) {
            await scene.attempts.reached(2)
            await scene.clock.waitForSleepers(1)
        }
        #expect(scene.times == ["10:10:00"])
        #expect(await store.schedule("nightly")?.standing.lastTask != nil)
    }

    @Test func `a tick that cannot be kept for the moment is tried again, and is not missed by that`() async throws {
        let scene = try ScheduleScene()
        let refusals = Atomic<Int>(0)
        let book = scene.book(InMemoryScheduleStore()) { _ in
            if refusals.add(1, ordering: .relaxed).newValue <= 8 { throw JournalError.unavailable(reason: "disk full") }
        }
        try await book.add(.example(missed: .skip), by: "ada")
        try await scene.run(book) {
            for _ in 0..<20 { await scene.pass(.seconds(30)) }
            await scene.attempts.reached(1)
            let fault = try book.listing(of: "nightly").schedule.standing.fault
            #expect(fault?.message.contains("disk full") == true)
            for _ in 0..<18 { await scene.pass(.seconds(30)) }
        }
        #expect(scene.times == ["10:10:00"])
        let standing = try book.listing(of: "nightly").schedule.standing
        #expect(standing.missed == 0 && standing.fault == nil)
    }

    @Test func `a tick that can never run is given up, with the reason kept, and the next one is tried`() async throws {
        let (scene, store) = (try ScheduleScene(), InMemoryScheduleStore())
        let isFixed = Atomic<Bool>(false)
        let book = scene.book(store) { _ in
            if !isFixed.load(ordering: .relaxed) { throw Unreadable() }
        }
        try await book.add(.example(), by: "ada")
        try await scene.run(book) {
            for _ in 0..<20 { await scene.pass(.seconds(30)) }
            let standing = try #require(await store.schedule("nightly")).standing
            #expect(standing.missed == 1 && standing.fault?.message == "cannot be read")
            #expect(try standing.nextTick == Timestamp("2026-11-21T10:20:00Z"))
            isFixed.store(true, ordering: .relaxed)
            for _ in 0..<20 { await scene.pass(.seconds(30)) }
        }
        #expect(scene.times == ["10:20:00"])
        #expect(try book.listing(of: "nightly").schedule.standing.fault == nil)
    }

    @Test func `a schedule that hangs and one in a lost time zone hold up no other`() async throws {
        let (scene, store) = (try ScheduleScene(), InMemoryScheduleStore())
        let gate = Gate()
        let book = scene.book(store) { if $0.name == "hangs" { await gate.pass() } }
        var lost = try Schedule.example("lost", next: "2026-11-21T10:10:00Z")
        lost.timing = .cron(try CronExpression("*/10 * * * *"), in: try #require(ZoneName("Mars/Olympus")))
        try await store.put(lost, audit: nil)
        try await book.sync(settings: [])
        try await book.add(.example("hangs"), by: "ada")
        try await book.add(.example("works"), by: "ada")
        try await scene.run(book) {
            for _ in 0..<41 { await scene.pass(.seconds(30)) }
            #expect(scene.fired.map(\.name) == ["works", "works"])
            let fault = try book.listing(of: "lost").schedule.standing.fault
            #expect(fault?.message.contains("Mars/Olympus") == true)
            gate.open()
            await scene.attempts.reached(3)
        }
    }

    @Test func `a thousand schedules that tick together all run`() async throws {
        let scene = try ScheduleScene()
        let book = scene.book(InMemoryScheduleStore())
        try await book.sync(settings: (0..<1_000).map { try .example(try #require(ScheduleName("s\($0)"))) })
        try await scene.run(book) {
            await scene.clock.waitForSleepers(1)
            scene.clock.advance(by: .seconds(600))
            await scene.attempts.reached(1_000)
        }
        #expect(Set(scene.fired.map(\.name)).count == 1_000)
    }
}

private struct Unreadable: Error, CustomStringConvertible {
    var description: String { "cannot be read" }
}
