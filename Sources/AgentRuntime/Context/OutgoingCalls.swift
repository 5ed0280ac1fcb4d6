import Resilience
import Synchronization
import Telemetry

/// The protection of every named outgoing call, shared by all workers that make it.
final class OutgoingCalls: Sendable {
    /// Names that may come into being; a call beyond it is refused, so that a name made from data cannot fill memory.
    static let capacity = 100

    private struct Call: Sendable {
        let chain: PolicyChain
        let breaker: CircuitBreaker
    }

    private let policies: [String: CallPolicy]
    private let time: TimeSource
    private let telemetry: RuntimeTelemetry
    private let calls = Mutex<[String: Call]>([:])

    init(policies: [String: CallPolicy], time: TimeSource, telemetry: RuntimeTelemetry) {
        self.policies = policies
        self.time = time
        self.telemetry = telemetry
        for name in policies.keys.sorted() { _ = existing(name, agent: nil) }
    }

    /// The policies around the call `name`, made at its first use.
    func chain(_ name: String, agent: String) throws(TooManyCalls) -> PolicyChain {
        guard let call = existing(name, agent: agent) else { throw TooManyCalls(name: name, limit: Self.capacity) }
        return call.chain
    }

    var breakers: [CircuitBreaker] {
        calls.withLock { $0.values.map(\.breaker) }
    }

    private func existing(_ name: String, agent: String?) -> Call? {
        let key = agent.map { "\(name)|\($0)" } ?? name
        return calls.withLock { calls in
            if let call = calls[key] { return call }
            guard calls.count < Self.capacity else { return nil }
            let call = make(name, agent: agent, breaker: calls[name]?.breaker)
            calls[key] = call
            return call
        }
    }

    /// The breaker belongs to the call, its retries to the worker that makes it.
    private func make(_ name: String, agent: String?, breaker shared: CircuitBreaker?) -> Call {
        let policy = policies[name] ?? CallPolicy()
        let report = telemetry.policyReport(agent: agent ?? "other")
        let breaker = shared ?? CircuitBreaker(name: name, policy: policy.breaker, time: time, onEvent: report)
        let retry = RetryPolicy(
            name: name,
            rule: policy.retry,
            time: time,
            random: SystemRandomNumberGenerator(),
            onEvent: report
        )
        return Call(
            chain: PolicyChain([
                retry, breaker, Timeout(name: name, limit: policy.timeout, time: time, onEvent: report),
            ]),
            breaker: breaker
        )
    }
}
