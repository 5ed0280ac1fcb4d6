import AgentRuntime

/// A question that waits for a connection, with whoever waits for the answer.
protocol PendingRead: Sendable {
    /// Answers it; what SQLite had to object is returned for the metrics.
    func answer(from reading: Reading) -> SQLiteFault?

    func fail(_ error: JournalError)
}
