import AgentRuntime
import Foundation
import Sizing
import Testing
import Workers

struct SizingWorkTests {
    private let text = """
        Separador trifásico horizontal, 10.000 BPD de líquido, corte de agua 30 %, 5 MMPCD de gas, 250 psig, 60 °C, crudo 32 API
        """

    @Test func `a clear text is sized`() throws {
        let answer = SizingWork().answer(SizingRequest(requirements: text))
        #expect(answer.equipment.map(\.kind) == ["separator"])
        #expect(answer.equipment.first?.status == .ok)
        #expect(SizingRequest.verdict(of: answer) == .fulfilled)
    }

    @Test func `a text that lacks something is answered with questions and not with a guess (Z7)`() {
        let answer = SizingWork().answer(SizingRequest(requirements: "3-phase separator for 10,000 BPD at 500 psig"))
        #expect(answer.equipment.isEmpty)
        #expect(answer.unclear.first?.missing == ["gas_rate", "water_cut"])
        #expect(SizingRequest.verdict(of: answer) == .refused)
    }

    @Test func `what the reader of a text assumed stands with the warnings of its result`() throws {
        let answer = SizingWork().answer(SizingRequest(requirements: text.replacing("psig", with: "psi")))
        let result = try #require(answer.equipment.first)
        #expect(result.warnings.first == "W_PRESSURE_BASIS_ASSUMED_GAUGE")
        #expect(result.warnings == result.warningDetails.map(\.code))
        #expect(result.warningDetails.allSatisfy { $0.detail.text.count > 20 })
    }

    @Test func `a text that no word places is read in the language that is hinted at`() {
        let request = SizingRequest(requirements: "10,000 BPD", language: .spanish)
        #expect(SizingWork().answer(request).unclear.first?.language == .spanish)
    }

    @Test func `one faulty item does not take the others with it (Z6)`() {
        let pump = SizingItem(
            kind: "pump",
            inputs: [
                "flow": .quantity(value: 461, unit: "gpm"), "differential_head": .quantity(value: 100, unit: "ft"),
                "sg": .number(1),
            ]
        )
        let answer = SizingWork().answer(SizingRequest(equipment: [SizingItem(kind: "boiler", inputs: [:]), pump]))
        #expect(answer.equipment.map(\.status) == [.error, .ok])
        #expect(answer.equipment.first?.error == "E_UNKNOWN_KIND")
        #expect(SizingRequest.verdict(of: answer) == .fulfilled)
    }

    @Test func `the answer's bytes read back as the same answer`() throws {
        let answer = SizingWork().answer(
            SizingRequest(requirements: text, equipment: [SizingItem(kind: "boiler", inputs: [:])])
        )
        let bytes = try SizingRequest.encode(answer)
        #expect(try JSONDecoder().decode(SizingAnswer.self, from: Data(bytes)) == answer)
    }

    @Test(arguments: [(51, 0), (1_650, 0), (30, 21), (1, 50)])
    func `more than fifty items are refused whichever way they come`(texts: Int, structured: Int) {
        let pump = SizingItem(kind: "pump", inputs: ["flow": .quantity(value: 500, unit: "gpm")])
        let request = SizingRequest(
            requirements: String(repeating: "tank 9 bbl\n", count: texts),
            equipment: Array(repeating: pump, count: structured)
        )
        let answer = SizingWork().answer(request)
        #expect(answer.equipment.isEmpty)
        #expect(answer.unclear.map(\.issues) == [["R_TOO_MANY_ITEMS"]])
    }

    @Test(arguments: [(50, 0), (30, 20)])
    func `fifty items are sized`(texts: Int, structured: Int) {
        let pump = SizingItem(kind: "pump", inputs: ["flow": .quantity(value: 500, unit: "gpm")])
        let request = SizingRequest(
            requirements: String(repeating: "tank 9 bbl, sg 0.9\n", count: texts),
            equipment: Array(repeating: pump, count: structured)
        )
        #expect(SizingWork().answer(request).equipment.count == 50)
    }
}
