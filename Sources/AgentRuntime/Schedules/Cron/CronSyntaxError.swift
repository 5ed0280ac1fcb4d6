public import Resilience

/// Why a text is not a cron expression.
public struct CronSyntaxError: ClassifiedError, Hashable, CustomStringConvertible {
    /// Where the fault is, in characters from 1.
    public let position: Int
    /// What would have been right there.
    public let expected: String
    /// What stands there, at most 20 characters; empty at the end of the text.
    public let found: String

    init(position: Int, expected: String, found: some StringProtocol) {
        self.position = position
        self.expected = expected
        self.found = String(found.prefix(20))
    }

    /// Trying again cannot help.
    public var failureClass: FailureClass { .permanent }

    /// The fault in one sentence.
    public var description: String {
        let found = found.isEmpty ? "the end" : "\"\(found)\""
        return "at character \(position) of the cron expression: expected \(expected), found \(found)"
    }
}
