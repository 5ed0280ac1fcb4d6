import AgentTestKit
import Testing

@testable import Resilience

struct OutcomeWindowTests {
    @Test(
        "A call is counted for the window's length and no longer",
        arguments: [(0.0, 1), (5, 1), (9, 1), (10, 0), (11, 0), (1_000, 0)]
    )
    func forgets(at seconds: Double, calls: Int) {
        var window = OutcomeWindow(.seconds(10))
        window.count(isFailure: true, at: .zero)
        window.roll(to: .seconds(seconds))
        #expect(window.calls == calls && window.failures == calls)
    }

    @Test func `old calls leave one bucket at a time`() {
        var window = OutcomeWindow(.seconds(10))
        for second in 0..<10 { window.count(isFailure: second.isMultiple(of: 2), at: .seconds(Double(second))) }
        #expect(window.calls == 10 && window.failures == 5)
        window.roll(to: .seconds(13))
        #expect(window.calls == 6 && window.failures == 3)
    }

    @Test func `a call whose thread was overtaken still counts`() {
        var window = OutcomeWindow(.seconds(10))
        window.count(isFailure: false, at: .seconds(100))
        window.count(isFailure: true, at: .seconds(3))
        #expect(window.calls == 2)
    }

    @Test("Any sequence keeps the totals within the exact window", arguments: 0..<40 as Range<UInt64>)
    func agreesWithTheExactWindow(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var window = OutcomeWindow(.seconds(10))
        var history: [(at: Int64, isFailure: Bool)] = []
        var now: Int64 = 0
        for _ in 0..<500 {
            now += Int64.random(in: 0...2_000_000_000, using: &random)
            let isFailure = Bool.random(using: &random)
            window.count(isFailure: isFailure, at: MonotonicInstant(nanoseconds: now))
            history.append((now, isFailure))
            let whole = history.filter { $0.at > now - 10_000_000_000 }
            let short = history.filter { $0.at > now - 9_000_000_000 }
            #expect(window.calls <= whole.count && window.calls >= short.count)
            #expect(window.failures <= window.calls)
            #expect(window.failures >= short.count { $0.isFailure })
        }
    }

    @Test func `instants at the ends of time do not overflow`() {
        var window = OutcomeWindow(.seconds(Int64.max))
        window.count(isFailure: true, at: MonotonicInstant(nanoseconds: .min))
        window.count(isFailure: true, at: MonotonicInstant(nanoseconds: .max))
        window.roll(to: MonotonicInstant(nanoseconds: .max))
        #expect(window.calls <= 2)
    }
}
