import AgentRuntime
import AgentTestKit
import Testing

/// What operators and the settings file do with schedules.
struct ScheduleBookTests {
    struct NoSuchWorker: Error {}

    @Test func `a new schedule ticks first after now, belongs to the operator, and is written down`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        var draft = try Schedule.example(next: "2001-01-01T00:00:00Z")
        draft.origin = .settings
        draft.standing.missed = 99
        let kept = try await book.add(draft, by: "ada")
        #expect(kept.origin == .operator)
        #expect(kept.standing == ScheduleStanding(nextTick: try Timestamp("2026-11-21T10:10:00Z")))
        #expect(await store.schedule("nightly") == kept)
        let entry = try #require(await scene.audit.entries(after: nil, limit: 9).items.first)
        #expect(entry.actor == "ada" && entry.action == .addSchedule && entry.target == "nightly")
    }

    @Test func `a list shows the next runs of each schedule, none of a paused one`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        try await book.add(.example("b"), by: "ada")
        try await book.add(.example("a", "@daily"), by: "ada")
        try await book.pause("b", by: "ada")
        let list = book.list(upcoming: 2)
        #expect(list.map(\.schedule.name) == ["a", "b"])
        #expect(try list[0].upcoming == [Timestamp("2026-11-22T00:00:00Z"), Timestamp("2026-11-23T00:00:00Z")])
        #expect(list[1].upcoming.isEmpty)
        #expect(try book.listing(of: "a", upcoming: 1_000_000).upcoming.count == Schedules.longestOutlook)
        #expect(try book.listing(of: "a", upcoming: -1).upcoming.isEmpty)
    }

    @Test func `a name is taken once, and replacing keeps what went before`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        try await book.add(.example(), by: "ada")
        let task = try await book.runNow("nightly", by: "ada")
        await #expect(throws: ScheduleError.nameTaken("nightly")) { try await book.add(.example(), by: "bob") }
        let new = try await book.add(.example("nightly", "@daily"), replacing: true, by: "bob")
        #expect(new.standing.lastTask == task)
        #expect(try new.standing.nextTick == Timestamp("2026-11-22T00:00:00Z"))
    }

    @Test func `a resumed schedule goes on after now, and the pause counts as nothing missed`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        try await book.add(.example(), by: "ada")
        let paused = try await book.pause("nightly", by: "ada")
        #expect(paused.standing.isPaused && paused.standing.nextTick == nil)
        scene.setWall(by: .seconds(3_600))
        let resumed = try await book.resume("nightly", by: "ada")
        #expect(try resumed.standing == ScheduleStanding(nextTick: Timestamp("2026-11-21T11:10:00Z")))
        let actions = await scene.audit.entries(after: nil, limit: 9).items.map(\.action)
        #expect(actions == [.resumeSchedule, .pauseSchedule, .addSchedule])
    }

    @Test func `a run by hand makes a task, paused or not, and leaves the next tick alone`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        try await book.add(.example(), by: "ada")
        try await book.pause("nightly", by: "ada")
        let task = try await book.runNow("nightly", by: "ada")
        #expect(scene.fired.map(\.tick) == [scene.start])
        #expect(await store.schedule("nightly")?.standing == ScheduleStanding(isPaused: true, lastTask: task))
    }

    @Test func `a removed schedule is gone from the list and from the store`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        try await book.add(.example(), by: "ada")
        try await book.remove("nightly", by: "ada")
        #expect(book.list().isEmpty)
        #expect(await store.all().isEmpty)
        await #expect(throws: ScheduleError.unknown("nightly")) { try await book.remove("nightly", by: "ada") }
        await #expect(throws: ScheduleError.unknown("nightly")) { try await book.runNow("nightly", by: "ada") }
    }

    @Test func `there are at most as many schedules as there may be`() async throws {
        let (scene, store) = try Self.scene()
        let settings = try (0...Schedules.limit).map { try Schedule.example(try #require(ScheduleName("s\($0)"))) }
        let book = scene.book(store)
        let sync = try await book.sync(settings: settings)
        #expect(sync.added.count == Schedules.limit)
        #expect(sync.refused.map(\.name) == ["s1000"])
        await #expect(throws: ScheduleError.tooMany(limit: 1_000)) { try await book.add(.example("x"), by: "ada") }
    }

    @Test func `what could never run is refused`() async throws {
        let (scene, store) = try Self.scene()
        let book = Schedules(
            store: store,
            wall: scene.wall,
            ids: scene.ids,
            check: { if $0.agent != "sizing" { throw NoSuchWorker() } },
            fire: { _, _ in throw NoSuchWorker() }
        )
        func refuses(_ change: (inout Schedule) throws -> Void) async throws -> Bool {
            var draft = try Schedule.example()
            try change(&draft)
            do {
                try await book.add(draft, by: "ada")
                return false
            } catch {
                return true
            }
        }
        #expect(try await refuses { $0.agent = "nobody" })
        #expect(try await refuses { $0.missed = .catchUp(limit: 0) })
        #expect(try await refuses { $0.missed = .catchUp(limit: 1_001) })
        #expect(try await refuses { $0.deadline = .seconds(-5) })
        #expect(try await refuses { $0.timing = .interval(.milliseconds(5), anchor: Timestamp(milliseconds: 0)) })
        #expect(
            try await refuses { $0.timing = .cron(try CronExpression("@daily"), in: try #require(ZoneName("Nowhere"))) }
        )
        let large = [UInt8](repeating: 48, count: Schedules.largestRequest + 1)
        #expect(try await refuses { $0.request = StoredRequest(kind: "errand", version: 1, json: large) })
        #expect(await store.all().isEmpty)
    }

    @Test func `schedules of the settings are added, changed and removed, those of operators are left alone`()
        async throws
    {
        let (scene, store) = try Self.scene()
        let first = scene.book(store)
        try await first.sync(settings: [.example("kept"), .example("changed"), .example("gone")])
        try await first.add(.example("mine"), by: "ada")
        try await first.pause("kept", by: "ada")
        let task = try await first.runNow("changed", by: "ada")

        let second = scene.book(store)
        let wanted = try [Schedule.example("kept"), .example("changed", "@daily"), .example("new")]
        let sync = try await second.sync(settings: wanted)
        #expect(sync.added == ["new"] && sync.updated == ["changed"] && sync.removed == ["gone"])
        #expect(sync.refused.isEmpty)
        #expect(second.list().map(\.schedule.name) == ["changed", "kept", "mine", "new"])
        #expect(try second.listing(of: "kept").schedule.standing.isPaused)
        let changed = try second.listing(of: "changed").schedule.standing
        #expect(changed.lastTask == task)
        #expect(try changed.nextTick == Timestamp("2026-11-22T00:00:00Z"))
    }

    @Test func `a name that the settings share with an operator or with themselves is reported`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        let mine = try await book.add(.example("mine"), by: "ada")
        let sync = try await book.sync(settings: [
            .example("mine", "@daily"), .example("twice"), .example("twice", "@daily"),
        ])
        #expect(sync.added == ["twice"])
        #expect(sync.refused.map(\.name) == ["mine", "twice"])
        #expect(try book.listing(of: "mine").schedule == mine)
    }

    @Test func `an operator who comes before the settings are in finds what is in the store`() async throws {
        let (scene, store) = try Self.scene()
        try await scene.book(store).add(.example(), by: "ada")
        await #expect(throws: ScheduleError.nameTaken("nightly")) {
            try await scene.book(store).add(.example(), by: "bob")
        }
        #expect(try await scene.book(store).pause("nightly", by: "bob").standing.isPaused)
        try await scene.book(store).remove("nightly", by: "bob")
        #expect(await store.all().isEmpty)
    }

    @Test func `a schedule of the settings is not for operators to replace or remove`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        try await book.sync(settings: [.example()])
        await #expect(throws: ScheduleError.belongsToSettings("nightly")) {
            try await book.add(.example(), replacing: true, by: "ada")
        }
        await #expect(throws: ScheduleError.belongsToSettings("nightly")) {
            try await book.remove("nightly", by: "ada")
        }
    }

    @Test func `operators who change the same schedule at once do so one after the other`() async throws {
        let (scene, store) = try Self.scene()
        let book = scene.book(store)
        try await book.add(.example(), by: "ada")
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 {
                group.addTask { _ = try await book.runNow("nightly", by: "ada") }
                group.addTask { _ = try await book.pause("nightly", by: "bob") }
            }
            try await group.waitForAll()
        }
        #expect(try book.listing(of: "nightly").schedule.standing.isPaused)
        #expect(await store.schedule("nightly")?.standing.isPaused == true)
    }

    private static func scene() throws -> (ScheduleScene, InMemoryScheduleStore) {
        let scene = try ScheduleScene()
        return (scene, InMemoryScheduleStore(log: scene.audit))
    }
}
