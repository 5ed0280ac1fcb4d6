import AgentRuntime
import AgentTestKit
import MessageBus
import Resilience
import Synchronization
import Testing

@testable import Storage

/// A whole runtime on a real file, one run after the other.
@Suite(.timeLimit(.minutes(2)))
struct RuntimeOnFileTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    private func runtime(
        on instance: Instance,
        capacity: Int = 10_000,
        backlog: Int? = nil,
        lanes: Int = 1,
        _ script: @escaping ScriptedWorker.Script
    ) -> AgentRuntime {
        var limits = WorkerLimits()
        limits.mailbox = MailboxLimits(capacity: capacity)
        limits.backlog = backlog
        limits.retry = RetryRule(maxAttempts: 1)
        var settings = RuntimeSettings()
        settings.storage = instance.storage.storage
        return AgentRuntime(workers: [.pool(of: lanes, limits: limits) { ScriptedWorker(script) }], settings: settings)
    }

    private func errand(_ task: TaskRecord, _ number: Int) -> StoredRequest {
        StoredRequest(kind: "Errand", version: 1, json: Array(#"{"number":\#(number)}"#.utf8))
    }

    private func record(_ ids: MessageIDSource, priority: Priority = .normal) -> TaskRecord {
        var fixed = TaskRecord.Fixed(
            id: ids.next(),
            agent: "scripted",
            kind: "Errand",
            version: 1,
            priority: priority,
            maxAttempts: 1,
            createdAt: TimestampSource.system.now
        )
        fixed.expiresAt = nil
        return TaskRecord(fixed, TaskRecord.Progress(state: .queued, attempts: 0, crashes: 0, revision: 0))
    }

    private func end(of task: TaskRecord, _ agents: AgentRuntime) async throws -> TaskRecord {
        try await agents.task(task.id, within: .seconds(60))
    }

    @Test func `what a run that is gone had accepted is done by the next one, the most urgent first`() async throws {
        let ids = MessageIDSource(seed: 1)
        let tasks = [Priority.low, .normal, .critical, .high, .normal].map { record(ids, priority: $0) }
        do {
            let gone = try vault.open()
            for (number, task) in tasks.enumerated() {
                _ = try await gone.journal.insert(task, errand(task, number), loading: .inOrder)
            }
        }
        let next = try vault.open()
        let done = Mutex<[Int]>([])
        let agents = runtime(on: next) { errand, _ in
            done.withLock { $0.append(errand.number) }
            return ErrandReport(number: errand.number, worker: "scripted")
        }
        try await agents.run { (agents: AgentRuntime) async throws in
            for task in tasks { #expect(try await end(of: task, agents).state == .completed) }
        }
        #expect(done.withLock { $0 } == [2, 3, 1, 4, 0])
        try await next.file.close()
    }

    @Test func `a suspect of a crash runs while nothing else runs, and what is submitted meanwhile waits`() async throws
    {
        let ids = MessageIDSource(seed: 1)
        let (suspect, neighbour) = (record(ids, priority: .low), record(ids, priority: .critical))
        do {
            let gone = try vault.open()
            for (number, task) in [suspect, neighbour].enumerated() {
                _ = try await gone.journal.insert(task, errand(task, number), loading: .always)
            }
            _ = try await gone.apply(.start(attempt: 1), to: suspect)
        }
        let next = try vault.open()
        let atWork = Mutex(0)
        let most = Mutex(0)
        let (gate, begun) = (Gate(), Gate())
        let agents = runtime(on: next, lanes: 4) { errand, _ in
            let now = atWork.withLock { count in
                count += 1
                return count
            }
            if errand.number == 0 {
                begun.open()
                await gate.pass()
                let together = atWork.withLock { $0 }
                most.withLock { $0 = max($0, together) }
            }
            #expect(errand.number != 0 || now == 1)
            atWork.withLock { $0 -= 1 }
            return ErrandReport(number: errand.number, worker: "scripted")
        }
        let running = Task { try await agents.run() }
        await begun.pass()
        let late = try await agents.submit(Errand(2), options: SubmitOptions(priority: .critical))
        #expect(try await agents.task(neighbour.id)?.state == .queued)
        #expect(try await agents.task(late.id)?.state == .queued)
        gate.open()
        for task in [suspect, neighbour, late] { #expect(try await end(of: task, agents).state == .completed) }
        let ended = try #require(try await agents.task(suspect.id))
        #expect(ended.crashes == 1)
        #expect(ended.attempts == 1)
        #expect(most.withLock { $0 } == 1)
        running.cancel()
        try await running.value
        try await next.file.close()
    }

    @Test func `more than a mailbox holds waits on disk and comes in order`() async throws {
        let instance = try vault.open()
        let done = Mutex<[Int]>([])
        let agents = runtime(on: instance, capacity: 10, backlog: 300) { errand, _ in
            done.withLock { $0.append(errand.number) }
            return ErrandReport(number: errand.number, worker: "scripted")
        }
        try await agents.run { (agents: AgentRuntime) async throws in
            agents.pause("scripted")
            var tasks: [TaskRecord] = []
            for number in 0..<300 { tasks.append(try await agents.submit(Errand(number))) }
            let health = try #require(agents.worker("scripted"))
            #expect(health.mailbox.total <= 11)
            #expect(health.mailbox.total + health.waitingInJournal >= 299)
            await #expect(throws: BusError.self) { try await agents.submit(Errand(300)) }
            agents.resume("scripted")
            for task in tasks { #expect(try await end(of: task, agents).state == .completed) }
        }
        #expect(done.withLock { $0 } == Array(0..<300))
        try await instance.file.close()
    }

    @Test func `a request this binary cannot read is put aside with its bytes and holds up nobody`() async throws {
        let ids = MessageIDSource(seed: 1)
        let (newer, broken, fine) = (record(ids), record(ids), record(ids))
        do {
            let gone = try vault.open()
            var fixed = TaskRecord.Fixed(
                id: newer.id,
                agent: "scripted",
                kind: "Errand",
                version: 9,
                priority: .normal,
                maxAttempts: 1,
                createdAt: newer.createdAt
            )
            fixed.sessionID = "s"
            let record = TaskRecord(fixed, TaskRecord.Progress(state: .queued, attempts: 0, crashes: 0, revision: 0))
            let bytes = Array(#"{"count":1}"#.utf8)
            _ = try await gone.journal.insert(
                record,
                StoredRequest(kind: "Errand", version: 9, json: bytes),
                loading: .never
            )
            _ = try await gone.journal.insert(
                broken,
                StoredRequest(kind: "Errand", version: 1, json: [0xff, 0x00]),
                loading: .never
            )
            _ = try await gone.journal.insert(fine, errand(fine, 3), loading: .never)
        }
        let next = try vault.open()
        let agents = runtime(on: next) { errand, _ in ErrandReport(number: errand.number, worker: "scripted") }
        try await agents.run { (agents: AgentRuntime) async throws in
            #expect(try await end(of: fine, agents).state == .completed)
            for task in [newer, broken] { #expect(try await end(of: task, agents).state == .quarantined) }
        }
        #expect(try await next.journal.request(of: newer.id)?.json == Array(#"{"count":1}"#.utf8))
        #expect(try await next.journal.request(of: broken.id)?.json == [0xff, 0x00])
        try await next.file.close()
    }

    @Test func `a finished step is not run again by the run after a crash`() async throws {
        let ids = MessageIDSource(seed: 1)
        let plan = record(ids)
        do {
            let gone = try vault.open()
            _ = try await gone.journal.insert(plan, errand(plan, 1), loading: .always)
            _ = try await gone.apply(.start(attempt: 1), to: plan)
            let step = try await stepOfGone(plan, gone)
            _ = try await gone.apply(.start(attempt: 1), to: step)
            let answer = Array(#"{"confidence":1,"estimate":0,"number":77,"worker":"gone"}"#.utf8)
            _ = try await gone.apply(.complete(StoredAnswer(json: answer, verdict: .fulfilled)), to: step)
        }
        let next = try vault.open()
        let run = Mutex<[Int]>([])
        let agents = runtime(on: next, lanes: 2) { errand, context in
            run.withLock { $0.append(errand.number) }
            guard errand.number == 1 else { return ErrandReport(number: errand.number, worker: "next") }
            let first = try await context.step("first", Errand(2))
            let second = try await context.step("second", Errand(first.number + 1))
            return ErrandReport(number: first.number * 1000 + second.number, worker: first.worker)
        }
        try await agents.run { (agents: AgentRuntime) async throws in
            let ended = try await end(of: plan, agents)
            #expect(ended.state == .completed)
            let answer = try Errand.decode(try #require(ended.result).json)
            #expect(answer.number == 77_078)
            #expect(answer.worker == "gone")
        }
        #expect(run.withLock { $0 } == [1, 78])
        try await next.file.close()
    }

    /// The step `first` as the run that is gone would have kept it.
    private func stepOfGone(_ plan: TaskRecord, _ gone: Instance) async throws -> TaskRecord {
        let json = #"{"number":2}"#
        var fixed = TaskRecord.Fixed(
            id: plan.id.derived("first\u{1f}" + json),
            agent: "scripted",
            kind: "Errand",
            version: 1,
            priority: .normal,
            maxAttempts: 1,
            createdAt: plan.createdAt
        )
        fixed.parent = plan.id
        let step = TaskRecord(fixed, TaskRecord.Progress(state: .queued, attempts: 0, crashes: 0, revision: 0))
        _ = try await gone.journal.insert(
            step,
            StoredRequest(kind: "Errand", version: 1, json: Array(json.utf8)),
            loading: .always
        )
        return step
    }
}
