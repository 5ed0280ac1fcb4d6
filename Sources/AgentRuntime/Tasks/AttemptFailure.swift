public import Resilience

/// One attempt that failed, as kept in a task's error history.
public struct AttemptFailure: Sendable, Hashable {
    /// The attempt, counted from 1.
    public let attempt: Int
    /// When it ended.
    public let at: Timestamp
    /// The error's type name.
    public let type: String
    /// The error's own words, at most 2,000 characters.
    public let message: String
    /// The class the error was put in.
    public let failureClass: FailureClass

    /// Creates a record of one failed attempt.
    public init(attempt: Int, at: Timestamp, type: String, message: String, failureClass: FailureClass) {
        self.attempt = attempt
        self.at = at
        self.type = type
        self.message = String(message.prefix(2000))
        self.failureClass = failureClass
    }
}
