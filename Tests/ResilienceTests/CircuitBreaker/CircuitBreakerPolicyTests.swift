import Resilience
import Testing

struct CircuitBreakerPolicyTests {
    /// Settings of which each test spoils one.
    private struct Draft: Sendable {
        var open = Duration.seconds(60)
        var successes = 2
        var probes = 3
        var window = Duration.seconds(60)
        var rate = 0.5
        var minimum = 10
        var permit = Duration.seconds(60)

        func policy() throws(InvalidPolicy) -> CircuitBreakerPolicy {
            try CircuitBreakerPolicy(
                validating: 5,
                openDuration: open,
                successThreshold: successes,
                halfOpenMaxCalls: probes,
                window: window,
                failureRateThreshold: rate,
                minimumCalls: minimum,
                permitTimeout: permit
            )
        }
    }

    @Test(
        "Settings out of range are refused by name",
        arguments: [
            (Draft(successes: 4), "successThreshold"), (Draft(successes: 0), "successThreshold"),
            (Draft(probes: 0), "halfOpenMaxCalls"), (Draft(open: .zero), "openDuration"),
            (Draft(window: .seconds(-1)), "window"), (Draft(rate: .nan), "failureRateThreshold"),
            (Draft(rate: 0), "failureRateThreshold"), (Draft(rate: 1.01), "failureRateThreshold"),
            (Draft(minimum: 0), "minimumCalls"), (Draft(permit: .zero), "permitTimeout"),
        ]
    )
    private func validation(draft: Draft, setting: String) {
        let error = #expect(throws: InvalidPolicy.self) { _ = try draft.policy() }
        #expect(error?.policy == "CircuitBreakerPolicy" && error?.setting == setting)
    }

    @Test func `the defaults are the standard profile`() throws {
        #expect(try Draft().policy() == .standard)
    }
}
