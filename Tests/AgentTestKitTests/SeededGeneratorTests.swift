import AgentTestKit
import Testing

struct SeededGeneratorTests {
    @Test func `the sequence is the published one of SplitMix64`() {
        var random = SeededGenerator(seed: 1_234_567)
        let numbers = (0..<3).map { _ in random.next() }
        #expect(numbers == [6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423])
    }

    @Test("Equal seeds give equal sequences, other seeds others", arguments: [0, 1, UInt64.max])
    func repeats(seed: UInt64) {
        var first = SeededGenerator(seed: seed)
        var second = SeededGenerator(seed: seed)
        var other = SeededGenerator(seed: seed &+ 1)
        let numbers = (0..<100).map { _ in first.next() }
        #expect(numbers == (0..<100).map { _ in second.next() })
        #expect(numbers != (0..<100).map { _ in other.next() })
    }

    @Test func `a shuffle repeats`() {
        var first = SeededGenerator(seed: 9)
        var second = SeededGenerator(seed: 9)
        #expect((0..<50).shuffled(using: &first) == (0..<50).shuffled(using: &second))
    }
}
