import AgentRuntime
import AgentTestKit
import Resilience
import Telemetry

/// A runtime on a clock the test moves, with what the tests look at.
struct Scene {
    let clock = ManualClock()
    let runtime: AgentRuntime

    init(_ workers: [WorkerDefinition], calls: [String: CallPolicy] = [:], drainLimit: Duration = .seconds(25)) {
        var settings = RuntimeSettings()
        let clock = clock
        settings.time = TimeSource(clock)
        settings.wall = TimestampSource {
            Timestamp(milliseconds: 1_700_000_000_000).advanced(by: MonotonicInstant.zero.duration(to: clock.now))
        }
        settings.random = SeededGenerator(seed: 7)
        settings.calls = calls
        settings.drainLimit = drainLimit
        runtime = AgentRuntime(workers: workers, settings: settings)
    }

    /// The value of one series on the metrics page.
    func metric(_ series: String) -> Double? {
        let page = String(decoding: runtime.telemetry.catalogue.registry.render(.text004), as: UTF8.self)
        return page.split(separator: "\n").first { $0.hasPrefix(series + " ") }.flatMap {
            Double($0.split(separator: " ")[1])
        }
    }
}

extension WorkerLimits {
    /// Limits whose pauses are told apart from the runtime's own seconds: 7 s, then 14 s.
    static func trying(_ attempts: Int, timeout: Duration = .seconds(30)) -> WorkerLimits {
        var limits = WorkerLimits()
        limits.retry = RetryRule(maxAttempts: attempts, backoff: Backoff(base: .seconds(7), jitter: .none))
        limits.attemptTimeout = timeout
        return limits
    }
}

struct Flaky: ClassifiedError {
    var failureClass: FailureClass { .transient }
}

struct Hopeless: ClassifiedError {
    var failureClass: FailureClass { .permanent }
}
