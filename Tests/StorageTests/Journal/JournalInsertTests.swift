import AgentRuntime
import MessageBus
import Telemetry
import Testing

@testable import Storage

struct JournalInsertTests {
    private let vault: Vault

    init() throws {
        vault = try Vault()
    }

    @Test func `a task comes back as it was kept, from another instance too`() async throws {
        var here: Instance? = try vault.open()
        let trace = try #require(TraceID(high: 1, low: 2))
        let span = try #require(SpanID(3))
        var fixed = TaskRecord.Fixed(
            id: .test(1),
            agent: "sizing",
            kind: "size",
            version: 4,
            priority: .critical,
            maxAttempts: 5,
            createdAt: .testNow
        )
        fixed.expiresAt = .testNow(60)
        fixed.sessionID = "s-1"
        fixed.idempotencyKey = "k-ü"
        fixed.fingerprint = .min
        fixed.trace = TraceContext(traceID: trace, spanID: span, isSampled: true, state: "v=1")
        fixed.replayOf = .test(2)
        fixed.parent = .test(3)
        var progress = TaskRecord.Progress(state: .scheduled, attempts: 0, crashes: 0, revision: 0)
        progress.nextAttemptAt = .testNow(30)
        let task = TaskRecord(fixed, progress)
        let request = StoredRequest(kind: "size", version: 4, json: [])
        _ = try await here?.journal.insert(task, request, loading: .always)
        here = nil
        let next = try vault.open()
        let found = try #require(try await next.journal.task(task.id))
        #expect(String(reflecting: found) == String(reflecting: task))
        #expect(try await next.journal.request(of: task.id) == request)
    }

    @Test func `a known id returns the task that is there, finished or not`() async throws {
        let here = try vault.open()
        let (waiting, done) = (TaskRecord.test(1), TaskRecord.test(2))
        try await here.insert(waiting)
        try await here.start(done)
        _ = try await here.apply(.complete(.test), to: done)
        for task in [waiting, done] {
            guard case .existing(let found) = try await here.insert(task) else {
                Issue.record("task \(task.id) was kept twice")
                continue
            }
            #expect(found.id == task.id)
        }
        #expect(here.journal.counts().byState == [.queued: 1, .completed: 1])
    }

    @Test func `a repeated key returns its first task`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1, key: "k", fingerprint: 7))
        guard case .existing(let first) = try await here.insert(.test(2, key: "k", fingerprint: 7)) else {
            Issue.record("the key was taken twice")
            return
        }
        #expect(first.id == .test(1))
    }

    @Test func `a key used for another request is refused`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1, key: "k", fingerprint: 7))
        await #expect(throws: JournalError.keyReused(.test(1))) {
            try await here.insert(.test(2, key: "k", fingerprint: 8))
        }
        #expect(try await here.journal.task(.test(2)) == nil)
    }

    @Test func `a key is free again when its time is over`() async throws {
        var rule = JournalRule()
        rule.keyRetention = .seconds(10)
        let here = try vault.open(rule)
        try await here.insert(.test(1, key: "k", fingerprint: 7, createdAt: .testNow))
        let later = TaskRecord.test(2, key: "k", fingerprint: 8, createdAt: .testNow(10))
        guard case .created = try await here.insert(later) else {
            Issue.record("the key still stood")
            return
        }
    }

    @Test func `a full journal refuses and says its limit`() async throws {
        var rule = JournalRule()
        rule.unfinishedLimit = 1
        let here = try vault.open(rule)
        try await here.insert(.test(1))
        await #expect(throws: JournalError.full(limit: 1)) { try await here.insert(.test(2)) }
        _ = try await here.apply(.cancel, to: .test(1))
        try await here.insert(.test(3))
    }

    @Test(arguments: [
        (Loading.never, false, false), (.always, false, true), (.inOrder, false, true), (.inOrder, true, false),
        (.always, true, true),
    ])
    func `a task is loaded at once only if nothing waits before it`(
        loading: Loading,
        somethingWaits: Bool,
        isLoaded: Bool
    ) async throws {
        let here = try vault.open()
        if somethingWaits { try await here.insert(.test(1), .never) }
        guard case .created(let loaded) = try await here.insert(.test(2), loading) else {
            Issue.record("the task was there before")
            return
        }
        #expect(loaded == isLoaded)
    }

    @Test func `what waits at another priority or for another agent does not hold a task up`() async throws {
        let here = try vault.open()
        try await here.insert(.test(1, priority: .low), .never)
        try await here.insert(.test(2, agent: "crm"), .never)
        guard case .created(isLoaded: true) = try await here.insert(.test(3), .inOrder) else {
            Issue.record("the task was held up")
            return
        }
    }

    @Test func `a task that is to begin much later waits in the file`() async throws {
        let here = try vault.open()
        let soon = TaskRecord.test(1, state: .scheduled, due: .testNow(59))
        let late = TaskRecord.test(2, state: .scheduled, due: .testNow(61))
        guard case .created(isLoaded: true) = try await here.insert(soon, .inOrder),
            case .created(isLoaded: false) = try await here.insert(late, .inOrder)
        else {
            Issue.record("the wrong one was loaded")
            return
        }
    }
}
