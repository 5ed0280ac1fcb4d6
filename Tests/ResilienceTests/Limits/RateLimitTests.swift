import AgentTestKit
import Resilience
import Testing

struct RateLimitTests {
    @Test func `a burst empties the bucket and the rate fills it`() {
        var bucket = TokenBucket(tokens: 10, per: .seconds(1), capacity: 3)
        for _ in 0..<3 { #expect(bucket.take(at: .zero) == .taken) }
        #expect(bucket.take(at: .zero) == .refused(retryAfter: .milliseconds(100)))
        #expect(bucket.take(at: .seconds(0.05)) == .refused(retryAfter: .milliseconds(50)))
        #expect(bucket.take(at: .seconds(0.1)) == .taken)
    }

    @Test(
        "The bucket holds as many whole tokens as time has given",
        arguments: [(0.0, 0), (0.09, 0), (0.1, 1), (0.55, 5), (1, 10), (1_000_000, 10)]
    )
    func available(at seconds: Double, tokens: Int) {
        var bucket = TokenBucket(tokens: 10, per: .seconds(1))
        #expect(bucket.available(at: .zero) == 10)
        #expect(bucket.take(10, at: .zero) == .taken)
        #expect(bucket.available(at: .seconds(seconds)) == tokens)
    }

    @Test func `a refusal takes nothing and more than the capacity never passes`() {
        var bucket = TokenBucket(tokens: 5, per: .seconds(1))
        #expect(bucket.take(6, at: .zero) == .never)
        #expect(bucket.take(.max, at: .zero) == .never)
        #expect(bucket.take(5, at: .zero) == .taken)
        #expect(bucket.take(5, at: .seconds(0.5)) == .refused(retryAfter: .milliseconds(500)))
        #expect(bucket.take(5, at: .seconds(1)) == .taken)
    }

    @Test("No sequence of calls gets more than burst and rate allow", arguments: 0..<30 as Range<UInt64>)
    func ceiling(seed: UInt64) {
        var random = SeededGenerator(seed: seed)
        var bucket = TokenBucket(tokens: 7, per: .seconds(1), capacity: 4)
        var now = MonotonicInstant.zero
        var taken = 0
        for _ in 0..<2_000 {
            now = now.advanced(by: .milliseconds(Int.random(in: 0...100, using: &random)))
            let count = Int.random(in: 1...4, using: &random)
            if bucket.take(count, at: now) == .taken { taken += count }
        }
        let allowed = 4 + 7 * MonotonicInstant.zero.duration(to: now).inSeconds
        #expect(Double(taken) <= allowed + 1e-3)
        #expect(Double(taken) > allowed * 0.8)
    }

    @Test func `a limit refuses with the time to wait and reports it`() async throws {
        let clock = ManualClock()
        let log = EventLog()
        let limit = RateLimit(
            name: "crm",
            bucket: TokenBucket(tokens: 1, per: .seconds(2)),
            time: TimeSource(clock),
            onEvent: log.handler
        )
        #expect(try await limit.run { "sent" } == "sent")
        let error = await #expect(throws: RateLimited.self) { try await limit.run {} }
        #expect(error?.retryAfter == .seconds(2) && error?.failureClass == .rejected)
        #expect(log.events == [.rateLimited(name: "crm", retryAfter: .seconds(2))])
        clock.advance(by: .seconds(2))
        #expect(limit.tryTake() == .taken)
    }

    @Test func `many tasks at once share one burst`() async {
        let limit = RateLimit(
            name: "crm",
            bucket: TokenBucket(tokens: 50, per: .seconds(60)),
            time: TimeSource(ManualClock())
        )
        let taken = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<400 { group.addTask { limit.tryTake() == .taken } }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(taken == 50)
    }
}
