/// Policies around one operation, listed from the outside in.
///
/// ```text
/// call ─▶ retry ─────────────────────────────────────────────▶ result
///          └─ each attempt ─▶ breaker ─▶ timeout ─▶ operation
/// ```
///
/// Around an outgoing call use `[retry, breaker, timeout]`. Retry is outside, so one failure of the breaker is one call and
/// not several calls and their pauses, and an opening breaker ends the retries. The timeout is innermost: each attempt has its
/// own, and the breaker counts a timeout as a failure. Around a worker leave retry out, because the bus redelivers.
public struct PolicyChain: Policy {
    /// The policies, outermost first.
    public let policies: [any Policy]

    /// Creates a chain; an empty one runs the operation as it is.
    public init(_ policies: [any Policy]) {
        self.policies = policies
    }

    /// Runs `operation` inside every policy of the chain.
    public func run<Value: Sendable>(_ operation: @escaping @Sendable () async throws -> Value) async throws -> Value {
        try await run(operation, under: policies[...])
    }

    private func run<Value: Sendable>(
        _ operation: @escaping @Sendable () async throws -> Value,
        under remaining: ArraySlice<any Policy>
    ) async throws -> Value {
        guard let outermost = remaining.first else { return try await operation() }
        return try await outermost.run { try await run(operation, under: remaining.dropFirst()) }
    }
}
