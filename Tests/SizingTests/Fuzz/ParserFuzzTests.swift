import SizingFuzzing
import Testing

struct ParserFuzzTests {
    @Test(arguments: (1...10).map { UInt64($0) })
    func `no made-up text breaks a promise of the parser`(seed: UInt64) {
        var texts = FuzzTexts(seed: seed)
        let invariants = ParserInvariants()
        for number in 0..<500 {
            let text = texts.next()
            let broken = invariants.violation(of: text, thorough: number % 32 == 0)
            #expect(broken == nil, "text \(number): \(text.debugDescription)")
            if broken != nil { return }
        }
    }
}
