import AgentRuntime
import GRDB
import Resilience
import Synchronization
import Telemetry

/// Reads on connections of their own, beside the writer.
///
/// Reads that arrive while others are under way are answered together by the next free connection: opening a look into the
/// file costs more than a small question. A cancelled task still gets its answer.
final class ReadQueue: Sendable {
    private struct Line {
        var pending: [any PendingRead] = []
        var lanes = 0
    }

    private let file: DatabaseFile
    private let writer: CommitQueue
    private let instruments: DatabaseInstruments
    private let line = Mutex(Line())
    private let limit: Int
    private let lanes: Int
    private let willTake: @Sendable () -> Void
    private static let batchLimit = 64

    /// - Parameter willTake: Called with a connection at hand and before the questions are taken.
    init(
        file: DatabaseFile,
        writer: CommitQueue,
        instruments: DatabaseInstruments,
        limit: Int = 100_000,
        lanes: Int = 2,
        willTake: @escaping @Sendable () -> Void = {}
    ) {
        self.file = file
        self.writer = writer
        self.instruments = instruments
        self.limit = limit
        self.lanes = lanes
        self.willTake = willTake
    }

    /// Answers from what is committed when the read begins.
    func read<Value: Sendable>(_ body: @escaping Read<Value>.Body) async throws(JournalError) -> Value {
        let result = await withCheckedContinuation { continuation in
            accept(Read(body, continuation))
        }
        return try result.get()
    }

    private enum Admission {
        case waits
        case begin
        case refuse
    }

    private func accept(_ read: any PendingRead) {
        let admission = line.withLock { line in
            guard line.pending.count < limit else { return Admission.refuse }
            line.pending.append(read)
            guard line.lanes < lanes else { return .waits }
            line.lanes += 1
            return .begin
        }
        switch admission {
        case .waits: break
        case .begin: begin()
        case .refuse: read.fail(.unavailable(reason: "\(limit) reads wait already"))
        }
    }

    private func begin() {
        // Not `asyncRead`: it has chosen the moment it shows before the questions are taken, and one that came in between
        // would not see what was committed before it was asked.
        file.pool.asyncUnsafeRead { [self] database in serve(database) }
    }

    private func serve(_ database: Result<Database, any Error>) {
        file.usage.begin()
        defer { file.usage.end() }
        willTake()
        let reads = take()
        let started = TimeSource.continuous.now
        switch database {
        case .success(let db): look(into: db, for: reads)
        case .failure(let error): refuse(reads, SQLiteFault(error))
        }
        if !reads.isEmpty {
            let took = started.duration(to: TimeSource.continuous.now).inSeconds
            instruments.observe(.select, .messages, count: reads.count, seconds: took)
        }
        if goesOn() { begin() }
    }

    /// Everything below is read from one moment, which is later than every question.
    private func look(into db: Database, for reads: [any PendingRead]) {
        do {
            try db.beginTransaction(.deferred)
        } catch {
            return refuse(reads, SQLiteFault(error))
        }
        answer(reads, db)
        do {
            try db.commit()
        } catch {
            // Nothing was written, so there is nothing to keep; the connection must only be out of the transaction.
            instruments.failed(.select, SQLiteFault(error).fault)
        }
    }

    private func answer(_ reads: [any PendingRead], _ db: Database) {
        do {
            let reading = try Reading(db, writer.ledger, instance: writer.instance)
            for read in reads {
                if let fault = read.answer(from: reading) { instruments.failed(.select, fault.fault) }
            }
        } catch {
            refuse(reads, error)
        }
    }

    private func refuse(_ reads: [any PendingRead], _ fault: SQLiteFault) {
        instruments.failed(.select, fault.fault)
        for read in reads { read.fail(.unavailable(reason: fault.description)) }
    }

    private func take() -> [any PendingRead] {
        line.withLock { line in
            let reads = Array(line.pending.prefix(Self.batchLimit))
            line.pending.removeFirst(reads.count)
            return reads
        }
    }

    /// Whether this lane has more to do; otherwise it ends.
    private func goesOn() -> Bool {
        line.withLock { line in
            guard line.pending.isEmpty else { return true }
            line.lanes -= 1
            return false
        }
    }
}
