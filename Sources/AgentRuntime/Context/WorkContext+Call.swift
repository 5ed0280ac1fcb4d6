import MessageBus
import Resilience
import Telemetry

extension WorkContext {
    /// Makes an outgoing call named `name` through retry, circuit breaker and timeout, and records it.
    ///
    /// The policy is the one the runtime was given for this name, or the default one. Each attempt has the timeout of its
    /// own; a call that takes longer is cancelled and counts as a failure of the breaker.
    ///
    /// - Throws: What the last attempt threw; `CircuitOpen` when the breaker is open; `CancellationError` at once when
    ///   this attempt is cancelled.
    public func call<Value: Sendable>(
        _ name: String,
        _ operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        let core = pool.core
        let chain = try core.calls.chain(name, agent: worker.rawValue)
        let started = core.wallNanoseconds
        do {
            let value = try await chain.run(operation)
            record(name, since: started, error: nil)
            return value
        } catch {
            record(name, since: started, error: error)
            throw error
        }
    }

    private func record(_ name: String, since started: UInt64, error: (any Error)?) {
        guard let trace = sampledTrace else { return }
        pool.core.telemetry.record(
            "call \(name)",
            .client,
            under: trace,
            from: started,
            to: pool.core.wallNanoseconds,
            error: error,
            agent: worker.rawValue
        )
    }
}
