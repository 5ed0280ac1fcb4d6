import AgentRuntime

/// Decides what becomes of a batch when its transaction fails, down to the one write that is at fault.
struct GroupCommit: Sendable {
    typealias Attempt = ([PendingWrite]) throws(SQLiteFault) -> [PendingWrite.Answer]

    private let hasPatience: Bool
    private let now: Timestamp
    private var answers: [PendingWrite.Answer] = []
    private var failed: [(write: PendingWrite, error: JournalError)] = []
    private(set) var kept: [PendingWrite] = []
    private(set) var standing: JournalStanding?
    private(set) var faults: [SQLiteFault] = []

    init(hasPatience: Bool, at now: Timestamp) {
        self.hasPatience = hasPatience
        self.now = now
    }

    /// Commits `writes` together, or as much of them as can be.
    mutating func write(_ writes: [PendingWrite], _ attempt: Attempt) {
        guard !writes.isEmpty else { return }
        do {
            answers += try attempt(writes)
            standing = .writable
        } catch {
            faults.append(error)
            if error.isEnvironmental {
                putOff(writes, error, attempt)
            } else {
                isolate(writes, error, attempt)
            }
        }
    }

    /// What must be told is tried once more alone: it may fit where new work does not.
    private mutating func putOff(_ writes: [PendingWrite], _ fault: SQLiteFault, _ attempt: Attempt) {
        standing = .unwritable(since: now, reason: fault.description)
        let error = JournalError.unavailable(reason: fault.description)
        var patient: [PendingWrite] = []
        for write in writes {
            switch write.patience {
            case .fails: failed.append((write, error))
            case .waits where hasPatience: patient.append(write)
            case .waits: failed.append((write, error))
            }
        }
        guard patient.count < writes.count else {
            kept += patient
            return
        }
        self.write(patient, attempt)
    }

    private mutating func isolate(_ writes: [PendingWrite], _ fault: SQLiteFault, _ attempt: Attempt) {
        guard writes.count > 1 else {
            failed += writes.map { ($0, .damaged(reason: fault.description)) }
            return
        }
        for write in writes { self.write([write], attempt) }
    }

    /// Nothing waits any longer.
    mutating func giveUp() {
        let reason = faults.last?.description ?? "the journal is closing"
        failed += kept.map { ($0, .unavailable(reason: reason)) }
        kept = []
    }

    /// How many are to be told.
    var count: Int { answers.count + failed.count }

    /// Tells everybody whose write has ended.
    func answer() {
        for answer in answers { answer() }
        for (write, error) in failed { write.fail(error) }
    }
}
