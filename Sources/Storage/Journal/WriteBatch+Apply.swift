import AgentRuntime
import MessageBus

extension WriteBatch {
    func apply(_ step: PreparedTransition, to id: TaskID) throws(SQLiteFault) -> TaskChange? {
        guard let row = try task(id, readsFailures: step.wantsRecord),
            row.standing.isLoaded || step.isOpenToAll,
            let next = row.record.applying(step.transition)
        else { return nil }
        let failures = failures(step, row)
        var letter = LetterEffect.none
        var isLoaded = !next.state.isFinal
        if next.state.isFinal {
            try finish(next, from: row.standing, failures: failures)
            letter = try settle(next, step, failures ?? row.failures)
        } else if case .start = step.transition.step {
            try start(next, from: row.standing)
        } else {
            isLoaded = step.keepsLoaded(next)
            try update(next, from: row.standing, isLoaded: isLoaded, failures: failures)
        }
        return TaskChange(
            id: id,
            agent: next.agent,
            state: next.state,
            letter: letter,
            isLoaded: isLoaded,
            record: step.wantsRecord ? next : nil
        )
    }

    /// What is to stand in the row's error history; `nil` leaves it as it is.
    func failures(_ step: PreparedTransition, _ row: TaskRow) -> [UInt8]? {
        guard let failure = step.failure else { return nil }
        let record = row.record
        guard record.attempts + record.crashes >= TaskRecord.keptFailures, let known = row.failures,
            let kept = FailureHistory.decode(known), kept.count >= TaskRecord.keptFailures
        else { return FailureHistory.appending(failure, to: row.failures) }
        let latest = FailureHistory.encode(kept.suffix(TaskRecord.keptFailures - 1))
        return FailureHistory.appending(failure, to: latest)
    }

    /// Writes the letter of a task that has ended, or settles the one it replayed.
    func settle(
        _ task: TaskRecord,
        _ step: PreparedTransition,
        _ failures: [UInt8]?
    ) throws(SQLiteFault) -> LetterEffect {
        if let letter = task.replayOf { return try settleReplay(of: letter, by: task, at: step.transition.at) }
        guard let letter = step.letter, try keep(letter, failures: failures) else { return .none }
        return .written(letter.id)
    }
}
