import AgentTestKit
import Resilience
import Testing

struct BackoffTests {
    @Test(
        "Without jitter the pause grows by the factor up to the cap",
        arguments: [
            (attempt: 1, seconds: 0.5), (2, 1), (3, 2), (4, 4), (5, 5), (6, 5), (100_000, 5), (.max, 5),
        ]
    )
    func growth(attempt: Int, seconds: Double) {
        var random = SeededGenerator(seed: 1)
        let backoff = Backoff(base: .milliseconds(500), cap: .seconds(5), factor: 2, jitter: .none)
        #expect(backoff.delay(after: attempt, using: &random) == .seconds(seconds))
    }

    @Test("No jitter, seed or attempt leads out of zero to the cap", arguments: 0..<50 as Range<UInt64>)
    func bounds(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        let cap = Duration.milliseconds(Int.random(in: 0...100_000, using: &random))
        let base = Duration.milliseconds(Int.random(in: -10...20_000, using: &random))
        let factor = Double.random(in: 0...4, using: &random)
        for jitter in [Backoff.Jitter.none, .full, .proportional(0.5...1.5), .proportional(-3...(.infinity))] {
            let backoff = Backoff(base: base, cap: cap, factor: factor, jitter: jitter)
            for attempt in [1, 2, 3, 10, 64, 1_024, 100_000] {
                let delay = backoff.delay(after: attempt, using: &random)
                #expect(delay >= .zero && delay <= cap)
            }
        }
    }

    @Test func `proportional jitter stays within its share and varies`() {
        var random = SeededGenerator(seed: 3)
        let backoff = Backoff()
        let delays = (0..<1_000).map { _ in backoff.delay(after: 1, using: &random) }
        #expect(delays.allSatisfy { $0 >= .milliseconds(500) && $0 <= .milliseconds(1_500) })
        #expect(Set(delays).count > 990)
    }

    @Test func `full jitter spreads evenly from zero to the pause`() {
        var random = SeededGenerator(seed: 4)
        let backoff = Backoff(base: .seconds(8), jitter: .full)
        let delays = (0..<2_000).map { _ in backoff.delay(after: 1, using: &random).inSeconds }
        let mean = delays.reduce(0, +) / Double(delays.count)
        #expect(abs(mean - 4) < 0.2)
    }

    @Test("A factor that is no growth counts as one", arguments: [0, -2, Double.nan, -Double.infinity])
    func factors(factor: Double) {
        var random = SeededGenerator(seed: 1)
        let backoff = Backoff(base: .seconds(1), factor: factor, jitter: .none)
        #expect(backoff.delay(after: 50, using: &random) == .seconds(1))
    }

    @Test func `the longest duration there is does not overflow`() {
        var random = SeededGenerator(seed: 1)
        let endless = Duration.seconds(Int64.max)
        let backoff = Backoff(base: endless, cap: endless, factor: .infinity, jitter: .none)
        #expect(backoff.delay(after: 9, using: &random) >= .seconds(200 * 365 * 86_400))
    }

    @Test func `equal seeds give equal pauses`() {
        var first = SeededGenerator(seed: 5)
        var second = SeededGenerator(seed: 5)
        let backoff = Backoff()
        for attempt in 1...20 {
            #expect(backoff.delay(after: attempt, using: &first) == backoff.delay(after: attempt, using: &second))
        }
    }
}
