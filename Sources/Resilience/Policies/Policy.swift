/// Something that decides whether, when and how often an operation runs.
public protocol Policy: Sendable {
    /// Runs `operation` under this policy and returns its value.
    ///
    /// - Throws: The operation's own error, or the policy's refusal, which is a ``ClassifiedError``.
    func run<Value: Sendable>(_ operation: @escaping @Sendable () async throws -> Value) async throws -> Value
}
