import AgentRuntime

/// Who waits for the next commit, and whether one is under way.
struct CommitLine: Sendable {
    enum Phase {
        /// Nothing is under way. Becomes `busy` with the next write.
        case idle
        /// A commit is under way or about to begin. Becomes `idle` or `paused`.
        case busy
        /// The last commit failed and another try is to come. Becomes `busy`.
        case paused
    }

    enum Admission {
        case waits
        case begin
        case refuse(JournalError)
    }

    enum Next {
        case rest
        case again
        case pause
        /// Nobody waits, and yet somebody has to find out when the file can be written again.
        case lookAgain
    }

    let limit: Int
    let batchLimit: Int
    private(set) var phase = Phase.idle
    private(set) var standing = JournalStanding.writable
    private(set) var hasPatience = true
    private var pending: [PendingWrite] = []
    private var isLookDue = false

    init(limit: Int, batchLimit: Int) {
        self.limit = limit
        self.batchLimit = batchLimit
    }

    mutating func admit(_ write: PendingWrite) -> Admission {
        // What has happened is never refused; it is bounded by what is in memory to happen.
        guard write.patience == .waits || pending.count < limit else {
            return .refuse(.unavailable(reason: "\(limit) writes wait already"))
        }
        pending.append(write)
        switch phase {
        case .idle:
            phase = .busy
            return .begin
        case .busy, .paused: return .waits
        }
    }

    /// The next batch, in the order of arrival.
    mutating func take() -> [PendingWrite] {
        guard pending.count > batchLimit else {
            defer { pending = [] }
            return pending
        }
        defer { pending.removeFirst(batchLimit) }
        return Array(pending.prefix(batchLimit))
    }

    /// Books how a batch ended; `kept` are the writes that wait for the file to become writable.
    mutating func finish(_ standing: JournalStanding?, keeping kept: [PendingWrite]) -> Next {
        if let standing { note(standing) }
        pending.insert(contentsOf: kept, at: 0)
        guard kept.isEmpty else {
            phase = .paused
            return .pause
        }
        phase = pending.isEmpty ? .idle : .busy
        guard pending.isEmpty else { return .again }
        guard isInDoubt, !isLookDue else { return .rest }
        isLookDue = true
        return .lookAgain
    }

    /// Whether a write that nobody waits for must be tried; whoever hears that nothing can be written sends nothing more.
    mutating func lookAgain() -> Bool {
        isLookDue = false
        guard case .idle = phase, isInDoubt else { return false }
        pending = [.probe]
        phase = .busy
        return true
    }

    private var isInDoubt: Bool { hasPatience && standing != .writable }

    private mutating func note(_ now: JournalStanding) {
        if case .unwritable(let since, _) = standing, case .unwritable(_, let reason) = now {
            standing = .unwritable(since: since, reason: reason)
        } else {
            standing = now
        }
    }

    /// Whether the pause had not ended otherwise.
    mutating func resume() -> Bool {
        guard case .paused = phase else { return false }
        phase = .busy
        return true
    }

    /// Whether a commit must be tried at once, because nobody waits any longer.
    mutating func losePatience() -> Bool {
        hasPatience = false
        return resume()
    }
}
