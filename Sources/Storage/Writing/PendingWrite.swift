import AgentRuntime

/// Something that waits for the next commit, with whoever waits for it.
protocol PendingWrite: AnyObject, Sendable {
    var patience: Patience { get }

    /// Does the work as a part of `batch` and keeps the result until the commit is known.
    func run(in batch: WriteBatch) throws(SQLiteFault)

    /// The commit succeeded: hands the result over.
    func resume()

    /// There will be no commit.
    func fail(_ error: JournalError)
}
