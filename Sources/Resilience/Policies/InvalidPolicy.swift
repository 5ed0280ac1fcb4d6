/// A policy's settings contradict themselves or lie outside their range.
public struct InvalidPolicy: ClassifiedError, Hashable, CustomStringConvertible {
    /// The policy, for example `RetryRule`.
    public let policy: String
    /// The setting at fault.
    public let setting: String
    /// What is wrong with it, for a person.
    public let problem: String

    /// Creates an error that names the culprit.
    public init(policy: String, setting: String, problem: String) {
        self.policy = policy
        self.setting = setting
        self.problem = problem
    }

    /// Always ``FailureClass/permanent``.
    public var failureClass: FailureClass { .permanent }

    /// The policy, its setting and the problem in one line.
    public var description: String { "\(policy).\(setting) \(problem)" }
}
