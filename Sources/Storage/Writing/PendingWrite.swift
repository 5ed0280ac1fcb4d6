import AgentRuntime

/// Something that waits for the next commit, with whoever waits for it.
///
/// Not generic over its result: the closures are made where the result's type is known, and so are fast.
final class PendingWrite: Sendable {
    /// Tells the result to whoever waits for it, once the commit has succeeded.
    typealias Answer = @Sendable () -> Void

    let patience: Patience
    /// Does the work as a part of a batch.
    let run: @Sendable (WriteBatch) throws(SQLiteFault) -> Answer
    /// Tells whoever waits that there will be no commit.
    let fail: @Sendable (JournalError) -> Void

    init(
        _ patience: Patience,
        run: @escaping @Sendable (WriteBatch) throws(SQLiteFault) -> Answer,
        fail: @escaping @Sendable (JournalError) -> Void
    ) {
        self.patience = patience
        self.run = run
        self.fail = fail
    }
}

extension PendingWrite {
    /// A write for which nobody waits, to find out whether there is room again.
    static let probe = PendingWrite(.fails) { batch throws(SQLiteFault) in
        try batch.probe()
        return {}
    } fail: { _ in
    }
}
