import AgentRuntime
import Dispatch
import GRDB
import Resilience
import Synchronization
import Telemetry

/// The one writer: what arrives while a commit is on its way to disk goes into the next one.
///
/// No timer and no task: a write that finds the queue at rest begins a commit on the writer's own queue, and a commit that
/// finds others waiting begins the next. Between two commits the writer's queue serves whoever else has asked for it, so
/// maintenance gets its turn under full load.
final class CommitQueue: Sendable {
    /// Calls its argument after a while; a test calls it when it likes.
    typealias Pause = @Sendable (@escaping @Sendable () -> Void) -> Void

    /// A quarter of a second: often enough for an operator who has made room, and no load on a full disk.
    static let quarterSecond: Pause = { resume in
        DispatchQueue.global().asyncAfter(deadline: .now() + .milliseconds(250), execute: resume)
    }

    let instance: Int64
    private let file: DatabaseFile
    private let instruments: DatabaseInstruments
    private let wall: TimestampSource
    private let pause: Pause
    private let line: Mutex<CommitLine>
    private let current: Mutex<Ledger>

    init(
        file: DatabaseFile,
        ledger: Ledger,
        instruments: DatabaseInstruments,
        wall: TimestampSource = .system,
        limit: Int = 100_000,
        batchLimit: Int = 1024,
        pause: @escaping Pause = CommitQueue.quarterSecond
    ) {
        self.file = file
        instance = file.instance
        self.instruments = instruments
        self.wall = wall
        self.pause = pause
        line = Mutex(CommitLine(limit: limit, batchLimit: batchLimit))
        current = Mutex(ledger)
    }

    /// What is committed, as it is counted in memory.
    var ledger: Ledger { current.withLock { $0 } }

    var standing: JournalStanding { line.withLock { $0.standing } }

    /// What a write does in its batch; a failure says that it is not allowed, and nothing was written for it.
    typealias Body<Value> = @Sendable (WriteBatch) throws(SQLiteFault) -> Result<Value, JournalError>

    /// Runs `body` as a part of the next commit and returns its result when that commit is durable.
    ///
    /// A cancelled task waits like any other: whether its write took place is worth knowing.
    func write<Value: Sendable>(_ patience: Patience, _ body: @escaping Body<Value>) async throws(JournalError) -> Value
    {
        let result = await withCheckedContinuation {
            (waiter: CheckedContinuation<Result<Value, JournalError>, Never>) in
            let write = PendingWrite(patience) { batch throws(SQLiteFault) in
                let value = try body(batch)
                return { waiter.resume(returning: value) }
            } fail: { error in
                waiter.resume(returning: .failure(error))
            }
            accept(write)
        }
        return try result.get()
    }

    private func accept(_ write: PendingWrite) {
        switch line.withLock({ $0.admit(write) }) {
        case .waits: break
        case .begin: begin()
        case .refuse(let error): write.fail(error)
        }
    }

    /// From now on nothing waits for the file to become writable.
    func stopWaiting() {
        if line.withLock({ $0.losePatience() }) { begin() }
    }

    private func begin() {
        file.pool.asyncWriteWithoutTransaction { [self] db in commit(db) }
    }

    private func commit(_ db: Database) {
        file.usage.begin()
        defer { file.usage.end() }
        let writes = line.withLock { $0.take() }
        var commit = GroupCommit(hasPatience: line.withLock { $0.hasPatience }, at: wall.now)
        commit.write(writes) { part throws(SQLiteFault) in try attempt(part, db) }
        // A rival may have asked for an end of all waiting while the batch was tried.
        let isOver = !line.withLock { $0.hasPatience }
        if isOver { commit.giveUp() }
        for error in commit.faults { instruments.failed(.update, error.fault) }
        let next = line.withLock { $0.finish(commit.standing, keeping: commit.kept) }
        tell(commit)
        switch next {
        case .rest: break
        case .again: begin()
        case .pause: pause { [weak self] in self?.tryAgain() }
        case .lookAgain: pause { [weak self] in self?.lookAgain() }
        }
    }

    /// Telling many takes as long as writing some of them, so it is done beside the next commit.
    private func tell(_ commit: GroupCommit) {
        guard commit.count > Self.fewAnswers else { return commit.answer() }
        DispatchQueue.global().async { commit.answer() }
    }

    private static let fewAnswers = 8

    private func tryAgain() {
        if line.withLock({ $0.resume() }) { begin() }
    }

    private func lookAgain() {
        if line.withLock({ $0.lookAgain() }) { begin() }
    }

    private func attempt(_ writes: [PendingWrite], _ db: Database) throws(SQLiteFault) -> [PendingWrite.Answer] {
        let started = TimeSource.continuous.now
        let batch = WriteBatch(db, instance: instance, ledger: ledger, at: wall.now)
        let answers = try batch.commit(writes)
        current.withLock { $0 = batch.ledger }
        batch.tally.report(to: instruments, took: started.duration(to: TimeSource.continuous.now))
        return answers
    }
}
