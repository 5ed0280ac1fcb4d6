import AgentRuntime
import MessageBus
import Telemetry

extension WriteBatch {
    /// Keeps a letter; `failures` are those of its task, which include its own.
    ///
    /// - Returns: Whether it was kept; a message has one letter, whatever happens to it twice.
    func keep(_ prepared: PreparedLetter, failures: [UInt8]?) throws(SQLiteFault) -> Bool {
        let letter = prepared.letter
        let known = try statement(LetterSQL.isKnown)
        try known.bind(1, letter.messageID)
        try known.bind(2, letter.id)
        guard try known.first({ _ in true }) == nil else { return false }
        let agent = try number(of: letter.agent)
        try insert(prepared, agent, failures ?? prepared.failures)
        try openGroup(prepared, agent)
        if let customer = letter.customer { try count(customer, in: prepared.fingerprint.description, 1) }
        noteLetters(of: agent, waiting: letter.status == .failed ? 1 : 0)
        tally.add(.insert, .deadLetters)
        return true
    }

    private func insert(_ prepared: PreparedLetter, _ agent: Int, _ failures: [UInt8]?) throws(SQLiteFault) {
        let letter = prepared.letter
        let statement = try statement(LetterSQL.insert)
        try statement.bind(1, letter.id)
        try statement.bind(2, letter.messageID)
        try statement.bind(3, agent)
        try statement.bind(4, letter.request.kind)
        try statement.bind(5, letter.request.version)
        try statement.bind(6, letter.status.code)
        try statement.bind(7, prepared.errorType)
        try statement.bind(8, prepared.fingerprint.description)
        try statement.bind(9, letter.failedAt)
        try statement.bind(10, letter.customer)
        try statement.bind(11, Int64(letter.priority.rawValue))
        try statement.bind(12, letter.reason.rawValue)
        try statement.bind(13, letter.sender?.rawValue)
        try statement.bind(14, letter.correlation)
        try statement.bind(15, prepared.trace)
        try statement.bind(16, letter.replayCount)
        try statement.bind(17, letter.replayTask)
        try statement.bind(18, letter.replayedAt)
        try statement.bind(19, letter.lastReplayError)
        try statement.bind(20, failures)
        try statement.bind(21, letter.request.json)
        try statement.run()
    }

    private func openGroup(_ prepared: PreparedLetter, _ agent: Int) throws(SQLiteFault) {
        let statement = try statement(LetterSQL.openGroup)
        try statement.bind(1, prepared.fingerprint.description)
        try statement.bind(2, agent)
        try statement.bind(3, prepared.letter.request.kind)
        try statement.bind(4, prepared.errorType)
        try statement.bind(5, prepared.fingerprint.pattern)
        try statement.bind(6, prepared.letter.failedAt)
        try statement.bind(7, prepared.letter.status == .failed ? 1 : 0)
        try statement.run()
    }

    /// Counts the letters a customer has in a group, and with the first and the last of them the customer.
    func count(_ customer: String, in group: String, _ change: Int) throws(SQLiteFault) {
        let known = try statement(LetterSQL.customer)
        try known.bind(1, group)
        try known.bind(2, customer)
        let before = try known.first { Int($0.int(0)) } ?? 0
        let after = max(0, before + change)
        let write = try statement(after > 0 ? LetterSQL.putCustomer : LetterSQL.dropCustomer)
        try write.bind(1, group)
        try write.bind(2, customer)
        if after > 0 { try write.bind(3, after) }
        try write.run()
        try countGroup(group, waiting: 0, customers: (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0))
    }

    func countGroup(_ group: String, waiting: Int, customers: Int) throws(SQLiteFault) {
        guard waiting != 0 || customers != 0 else { return }
        let statement = try statement(LetterSQL.countGroup)
        try statement.bind(1, group)
        try statement.bind(2, waiting)
        try statement.bind(3, customers)
        try statement.run()
    }

    /// The letter with this id, as the transaction sees it.
    func letter(_ id: MessageID) throws(SQLiteFault) -> (row: LetterRow, letter: DeadLetter)? {
        let statement = try statement(LetterSQL.letter)
        try statement.bind(1, id)
        tally.add(.select, .deadLetters)
        let names = ledger.names
        guard let found = try statement.first({ LetterRow($0, names: names) }), let row = found else { return nil }
        let remarks = try self.statement(LetterSQL.annotations)
        try remarks.bind(1, id)
        return (row, row.letter(try remarks.all(Annotation.read)))
    }

    /// Applies `change` if the letter's status allows it.
    func apply(_ change: DeadLetterChange, to id: MessageID) throws(SQLiteFault) -> DeadLetter? {
        guard let (row, letter) = try letter(id), let next = letter.applying(change) else { return nil }
        if case .annotate(let annotation) = change {
            try write(annotation, number: next.annotations.count, on: id)
            return next
        }
        let statement = try statement(LetterSQL.update)
        try statement.bind(1, id)
        try statement.bind(2, next.status.code)
        try statement.bind(3, next.replayCount)
        try statement.bind(4, next.replayTask)
        try statement.bind(5, next.replayedAt)
        try statement.bind(6, next.lastReplayError)
        try statement.run()
        tally.add(.update, .deadLetters)
        let waiting = (next.status == .failed ? 1 : 0) - (letter.status == .failed ? 1 : 0)
        if waiting != 0 {
            noteLetters(of: row.agent, waiting: waiting)
            try countGroup(row.fingerprint, waiting: waiting, customers: 0)
        }
        return next
    }

    private func write(_ annotation: Annotation, number: Int, on id: MessageID) throws(SQLiteFault) {
        let statement = try statement(LetterSQL.annotate)
        try statement.bind(1, id)
        try statement.bind(2, number)
        try statement.bind(3, annotation.author)
        try statement.bind(4, annotation.at)
        try statement.bind(5, annotation.text)
        try statement.run()
        tally.add(.insert, .deadLetters)
    }

    /// Settles the letter that `task` replayed, if it still waits for that.
    func settleReplay(of letter: MessageID, by task: TaskRecord, at now: Timestamp) throws(SQLiteFault) -> LetterEffect
    {
        let change = task.replayError.map(DeadLetterChange.replayFailed(error:)) ?? .replayed(at: now)
        guard try apply(change, to: letter) != nil else { return .none }
        return .settled(letter, task.state == .completed ? .completed : .failed)
    }
}
