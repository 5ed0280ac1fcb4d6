import Telemetry
import Testing

struct TraceSamplerTests {
    private let second: UInt64 = 1_000_000_000

    private func parent(isSampled: Bool) throws -> TraceContext {
        let trace = try #require(TraceID(high: 1, low: 2))
        return TraceContext(traceID: trace, spanID: try #require(SpanID(3)), isSampled: isSampled)
    }

    @Test(arguments: [true, false])
    func `the caller's decision stands`(isSampled: Bool) throws {
        var sampler = TraceSampler(tracesPerSecond: 0)
        let decision = sampler.samples(parent: try parent(isSampled: isSampled), at: 0)
        #expect(decision == isSampled)
    }

    @Test func `a quiet system is traced whole`() {
        var sampler = TraceSampler(tracesPerSecond: 10)
        let taken = (0..<100).filter { sampler.samples(parent: nil, at: UInt64($0) * second / 10) }
        #expect(taken.count == 100)
    }

    @Test func `a flooded system pays for its rate and not for more`() {
        var sampler = TraceSampler(tracesPerSecond: 10)
        let taken = (0..<10_000).filter { sampler.samples(parent: nil, at: UInt64($0) * second / 1000) }
        #expect((100...110).contains(taken.count))
    }

    @Test func `a long pause does not save up more than one second`() {
        var sampler = TraceSampler(tracesPerSecond: 5)
        _ = sampler.samples(parent: nil, at: 0)
        let taken = (0..<50).filter { _ in sampler.samples(parent: nil, at: 3600 * second) }
        #expect(taken.count == 5)
    }

    @Test func `a clock that was set back earns nothing and does not stop sampling`() {
        var sampler = TraceSampler(tracesPerSecond: 1)
        let decisions = [1000, 5, 6].map { sampler.samples(parent: nil, at: $0 * second) }
        #expect(decisions == [true, false, true])
    }

    @Test(arguments: [0, -5, 0.0])
    func `a rate of nothing records nothing`(rate: Double) {
        var sampler = TraceSampler(tracesPerSecond: rate)
        let decision = sampler.samples(parent: nil, at: 1)
        #expect(!decision)
    }
}
