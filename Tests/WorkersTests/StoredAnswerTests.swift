import AgentRuntime
import Sizing
import Testing

@testable import Workers

@Suite struct StoredAnswerTests {
    @Test(arguments: [
        "Horizontal 2-phase separator, 5 MMSCFD gas, 2000 BPD oil, 500 psig, 120 °F, 35 API",
        "Pump, 461 gpm, differential head 100 ft, sg 1", "Tank for 10000 bbl, sg 0.9", "a pump for 500 gpm", "hello",
    ])
    func `a sizing answer is read back from its own JSON, so a finished step can be used again`(text: String) throws {
        let answer = SizingWork().answer(SizingRequest(requirements: text))
        #expect(try SizingRequest.decode(SizingRequest.encode(answer)) == answer)
    }
}
