import AgentTestKit
import Resilience
import Testing

struct TimeTests {
    @Test(
        "A duration becomes whole nanoseconds, cut towards zero and clamped",
        arguments: [
            (Duration.zero, 0), (.nanoseconds(1), 1), (.nanoseconds(-1), -1), (.milliseconds(1_500), 1_500_000_000),
            (Duration(secondsComponent: 0, attosecondsComponent: 999_999_999), 0),
            (Duration(secondsComponent: 0, attosecondsComponent: -999_999_999), 0),
            (.seconds(18), 18_000_000_000), (.seconds(19), 19_000_000_000), (.seconds(-19), -19_000_000_000),
            (.seconds(9_223_372_036), 9_223_372_036_000_000_000), (.nanoseconds(Int64.max), .max),
            (.nanoseconds(Int64.max) + .nanoseconds(1), .max), (.seconds(Int64.max), .max), (.seconds(Int64.min), .min),
        ] as [(Duration, Int64)]
    )
    func nanoseconds(duration: Duration, expected: Int64) {
        #expect(duration.saturatingNanoseconds == expected)
    }

    @Test("The way to nanoseconds and back loses nothing", arguments: 0..<20 as Range<UInt64>)
    func roundTrip(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        for shift in 0..<63 {
            let number = Int64.random(in: .min ... .max, using: &random) >> Int64(shift)
            #expect(Duration.nanoseconds(number).saturatingNanoseconds == number)
        }
    }

    @Test func `an instant saturates at the ends of time`() {
        let last = MonotonicInstant(nanoseconds: .max)
        #expect(last.advanced(by: .seconds(1)) == last)
        #expect(MonotonicInstant(nanoseconds: .min).advanced(by: .seconds(-1)).nanoseconds == .min)
        #expect(MonotonicInstant.zero.advanced(by: .seconds(Int64.max)) == last)
    }

    @Test func `the continuous source never goes back`() {
        let time = TimeSource.continuous
        var last = time.now
        for _ in 0..<10_000 {
            let now = time.now
            #expect(now >= last)
            last = now
        }
    }
}
