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

    @Test(
        arguments: [
            ("Tanque atmosférico para 10.000 barriles, 25 API", Language.english, Language.spanish),
            ("Tank for 10000 bbl, sg 0.9", .english, .english), ("Bomba de agua", .english, .spanish),
            (nil, .spanish, .spanish),
        ] as [(String?, Language, Language)]
    )
    func `an answer says the language it is written in`(text: String?, hint: Language, expected: Language) throws {
        let pump = SizingItem(kind: "pump", inputs: [:])
        let request = SizingRequest(requirements: text, equipment: text == nil ? [pump] : [], language: hint)
        let answer = SizingWork().answer(request)
        #expect(answer.language == expected)
        #expect(try SizingRequest.decode(SizingRequest.encode(answer)).language == expected)
    }

    @Test func `an answer that was stored before languages were is still read`() throws {
        let stored = try SizingRequest.decode(Array(#"{"equipment":[],"quote":null,"unclear":[]}"#.utf8))
        #expect(stored == SizingAnswer(equipment: []))
        #expect(stored.language == nil)
    }
}
