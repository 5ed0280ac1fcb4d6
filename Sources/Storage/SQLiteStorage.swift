public import AgentRuntime
import GRDB
public import Telemetry

/// Everything the runtime keeps, in one database file, behind one writer.
///
/// The file must stay open until the runtime has ended.
public final class SQLiteStorage: Sendable {
    /// Accepted tasks and their history.
    public let journal: SQLiteJournal
    /// Messages that ended badly.
    public let deadLetters: SQLiteDeadLetterStore
    /// What operators did.
    public let audit: SQLiteAuditLog
    /// Work that begins by the clock.
    public let schedules: SQLiteScheduleStore

    /// Takes over an open file; reads only the sums in it, so it takes as long with a million tasks as with ten.
    ///
    /// - Parameters:
    ///   - file: The file, which this instance has opened.
    ///   - rule: What the journal keeps, and for how long.
    ///   - instruments: Where operations and faults are counted.
    ///   - wall: The clock for what has no time of its own.
    /// - Throws: ``DatabaseFileError`` when the file cannot be read.
    public convenience init(
        _ file: DatabaseFile,
        rule: JournalRule = JournalRule(),
        instruments: DatabaseInstruments = DatabaseInstruments(),
        wall: TimestampSource = .system
    ) throws(DatabaseFileError) {
        try self.init(file, rule, instruments, wall, pause: CommitQueue.quarterSecond)
    }

    init(
        _ file: DatabaseFile,
        _ rule: JournalRule = JournalRule(),
        _ instruments: DatabaseInstruments = DatabaseInstruments(),
        _ wall: TimestampSource = .system,
        pause: @escaping CommitQueue.Pause
    ) throws(DatabaseFileError) {
        let ledger: Ledger
        do {
            ledger = try file.readNow { db in try Ledger(reading: db) }
        } catch {
            throw DatabaseFileError(error, at: file.directory.databasePath)
        }
        let queue = CommitQueue(file: file, ledger: ledger, instruments: instruments, wall: wall, pause: pause)
        let reader = ReadQueue(file: file, writer: queue, instruments: instruments)
        journal = SQLiteJournal(queue: queue, reader: reader, rule: rule)
        deadLetters = SQLiteDeadLetterStore(queue: queue, reader: reader)
        audit = SQLiteAuditLog(queue: queue, reader: reader)
        schedules = SQLiteScheduleStore(queue: queue, reader: reader)
    }

    /// The parts as the runtime takes them.
    public var storage: RuntimeStorage {
        RuntimeStorage(journal: journal, deadLetters: deadLetters, audit: audit, schedules: schedules)
    }

    /// Whether the latest change could be written, for the health page and the metrics.
    public var standing: JournalStanding { journal.standing }
}
