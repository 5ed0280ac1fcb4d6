/// What became of the calls of one ``RetryPolicy``, one record per call and not per attempt.
public struct RetryStatistics: Sendable, Hashable {
    /// Calls that have ended, cancelled ones not included.
    public var calls: Int { succeeded + failed }
    /// Calls that ended with a value.
    public internal(set) var succeeded = 0
    /// Calls that ended with an error, refused ones included.
    public internal(set) var failed = 0
    /// Calls that ended because their caller cancelled them.
    public internal(set) var cancelled = 0
    /// Calls that needed more than one attempt, whatever their end.
    public internal(set) var retried = 0

    /// Succeeded calls among those that ended, 0…1; 0 when there were none.
    public var successRate: Double {
        calls == 0 ? 0 : Double(succeeded) / Double(calls)
    }
}
