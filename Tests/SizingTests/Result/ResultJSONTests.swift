import Foundation
import Testing

@testable import Sizing

struct ResultJSONTests {
    private static let situations = CaseFile.computed

    @Test(arguments: situations, Language.allCases)
    func `the byte writer and the encoder write the same value`(_ visible: VisibleCase, _ language: Language) throws {
        var inputs = visible.input
        inputs["tag"] = .text("V-101 \"ñ\" \\ \u{1}\n/")
        let result = SizingEngine().evaluate(kind: visible.kind, inputs: inputs, language: language)
        var bytes: [UInt8] = []
        result.writeJSON(into: &bytes)
        let decoder = JSONDecoder()
        let written = try decoder.decode(InputValue.self, from: Data(bytes))
        let encoded = try decoder.decode(InputValue.self, from: JSONEncoder().encode(result))
        #expect(written == encoded)
        let decoded = try decoder.decode(SizingResult.self, from: Data(bytes))
        #expect(decoded == result)
    }

    @Test(arguments: situations)
    func `a number of the trace has seven digits at the most`(_ visible: VisibleCase) {
        let steps = SizingEngine().evaluate(kind: visible.kind, inputs: visible.input).trace
        for value in steps.flatMap({ $0.inputs + [$0.result] }) {
            #expect(RoundedDecimal.rounded(value.value) == value.value)
        }
    }

    @Test func `a number that is not finite is written as null`() {
        var json = JSONBytes(appendingTo: [])
        json.array([.nan, -.infinity, 0.1, -84])
        #expect(String(decoding: json.finish(), as: UTF8.self) == "[null,null,0.1,-84]")
    }

    @Test func `bytes already there are kept`() {
        var bytes = Array("data: ".utf8)
        SizingEngine().evaluate(kind: "x", inputs: [:]).writeJSON(into: &bytes)
        #expect(String(decoding: bytes.prefix(14), as: UTF8.self) == "data: {\"kind\":")
    }
}
