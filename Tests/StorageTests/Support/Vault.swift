import AgentRuntime
import Foundation
import GRDB
import MessageBus
import Synchronization
import Telemetry

@testable import Storage

/// A database file of one test, opened by one instance after the other.
final class Vault: Sendable {
    let scratch: ScratchDirectory
    /// Resumptions of the writer that wait until the test lets them go on.
    private let resumptions = Mutex<[@Sendable () -> Void]>([])
    private let arrivals = AsyncStream.makeStream(of: Void.self)
    private let latest = Mutex<DatabaseFile?>(nil)

    init() throws {
        scratch = try ScratchDirectory()
    }

    deinit { scratch.remove() }

    /// Opens the file as the next instance.
    ///
    /// Whoever drops what this returns without closing it has crashed.
    func open(_ rule: JournalRule = JournalRule(), pageLimit: Int? = nil) throws -> Instance {
        // Not left to whoever drops it last: a commit that is under way still holds it for a moment.
        latest.withLock { $0 }?.crash()
        let file = try DatabaseFile.open(scratch.data, DatabaseFile.Options(check: .never, pageLimit: pageLimit))
        let storage = try SQLiteStorage(file, rule, DatabaseInstruments(), TimestampSource { .testNow }) {
            [self] resume in
            resumptions.withLock { $0.append(resume) }
            arrivals.continuation.yield()
        }
        latest.withLock { $0 = file }
        return Instance(file: file, storage: storage)
    }

    /// Waits until the writer pauses because the file cannot be written.
    func untilPaused() async {
        var arrivals = arrivals.stream.makeAsyncIterator()
        await arrivals.next()
    }

    /// Ends the pauses.
    func goOn() {
        let resumptions = resumptions.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        for resume in resumptions { resume() }
    }
}

/// One run of the platform on a file.
struct Instance: Sendable {
    let file: DatabaseFile
    let storage: SQLiteStorage

    var journal: SQLiteJournal { storage.journal }
    var letters: SQLiteDeadLetterStore { storage.deadLetters }

    /// Changes the file behind everybody's back.
    func tamper(_ sql: String, _ arguments: StatementArguments = []) async throws {
        try await file.write { try $0.execute(sql: sql, arguments: arguments) }
    }

    func number(_ sql: String) async throws -> Int {
        try await file.read { try Int.fetchOne($0, sql: sql) ?? -1 }
    }

    /// Keeps a task that is loaded at once, unless said otherwise.
    @discardableResult
    func insert(_ task: TaskRecord, _ loading: Loading = .always) async throws(JournalError) -> TaskInsertion {
        try await journal.insert(task, .test(task), loading: loading)
    }

    /// Keeps a task and begins its first attempt.
    func start(_ task: TaskRecord) async throws(JournalError) {
        try await insert(task)
        _ = try await journal.apply(TaskTransition(.start(attempt: 1), at: .testNow), to: task.id, wantsRecord: false)
    }

    func apply(_ step: TaskTransition.Step, to task: TaskRecord) async throws(JournalError) -> TaskChange? {
        try await journal.apply(TaskTransition(step, at: .testNow), to: task.id, wantsRecord: true)
    }

    func state(of task: TaskRecord) async throws(JournalError) -> TaskState? {
        try await journal.task(task.id)?.state
    }
}
