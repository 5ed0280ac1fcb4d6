import Resilience
import Synchronization
import Telemetry

/// The protection of every named outgoing call: one breaker a name, whoever calls, and retries of each worker's own.
final class OutgoingCalls: Sendable {
    /// Names that may come into being; a call beyond it is refused, so that a name made from data cannot fill memory.
    static let capacity = 100

    private struct Tables {
        var breakers: [String: CircuitBreaker] = [:]
        var chains: [Caller: PolicyChain] = [:]
    }

    private struct Caller: Hashable {
        let name: String
        let agent: String
    }

    private let policies: [String: CallPolicy]
    private let time: TimeSource
    private let random: RandomSource
    private let classifier: FailureClassifier
    private let telemetry: RuntimeTelemetry
    private let tables: Mutex<Tables>

    init(_ settings: RuntimeSettings, random: RandomSource, telemetry: RuntimeTelemetry) {
        policies = settings.calls
        time = settings.time
        self.random = random
        classifier = settings.classifier
        self.telemetry = telemetry
        var tables = Tables()
        for (name, policy) in settings.calls {
            tables.breakers[name] = Self.breaker(name, policy, settings.time, settings.classifier, telemetry)
        }
        self.tables = Mutex(tables)
    }

    /// The policies around the call `name` when `agent` makes it, made at its first use.
    func chain(_ name: String, agent: String) throws(TooManyCalls) -> PolicyChain {
        try tables.withLock { tables throws(TooManyCalls) in
            let caller = Caller(name: name, agent: agent)
            if let chain = tables.chains[caller] { return chain }
            let chain = chain(caller, around: try breaker(name, in: &tables))
            tables.chains[caller] = chain
            return chain
        }
    }

    /// The breakers of all calls made or named so far.
    var breakers: [CircuitBreaker] {
        tables.withLock { Array($0.breakers.values) }
    }

    private func breaker(_ name: String, in tables: inout Tables) throws(TooManyCalls) -> CircuitBreaker {
        if let breaker = tables.breakers[name] { return breaker }
        guard tables.breakers.count < Self.capacity else { throw TooManyCalls(name: name, limit: Self.capacity) }
        let breaker = Self.breaker(name, policies[name] ?? CallPolicy(), time, classifier, telemetry)
        tables.breakers[name] = breaker
        return breaker
    }

    private static func breaker(
        _ name: String,
        _ policy: CallPolicy,
        _ time: TimeSource,
        _ classifier: FailureClassifier,
        _ telemetry: RuntimeTelemetry
    ) -> CircuitBreaker {
        CircuitBreaker(
            name: name,
            policy: policy.breaker,
            time: time,
            classifier: classifier,
            onEvent: telemetry.breakerReport()
        )
    }

    private func chain(_ caller: Caller, around breaker: CircuitBreaker) -> PolicyChain {
        let policy = policies[caller.name] ?? CallPolicy()
        let report = telemetry.policyReport(agent: caller.agent)
        let retry = RetryPolicy(
            name: caller.name,
            rule: policy.retry,
            time: time,
            random: random.fork(),
            classifier: classifier,
            onEvent: report
        )
        return PolicyChain([
            retry, breaker, Timeout(name: caller.name, limit: policy.timeout, time: time, onEvent: report),
        ])
    }
}
