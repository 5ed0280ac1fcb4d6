import AgentRuntime
import Foundation
import Sizing
import Testing
import Workers

struct SizingRequestTests {
    @Test func `a request that was stored before there were units and sensitivity is read`() throws {
        let stored = """
            {"allowProvisional":true,"customer":"Example","equipment":[{"inputs":{"sg":0.85},"kind":"pump"}],"language":"es"}
            """
        let request = try JSONDecoder().decode(SizingRequest.self, from: Data(stored.utf8))
        let expected = SizingRequest(
            customer: "Example",
            equipment: [SizingItem(kind: "pump", inputs: ["sg": .number(0.85)])],
            allowProvisional: true,
            language: .spanish
        )
        #expect(request == expected)
    }

    @Test(arguments: [nil, UnitSystem.field, .si], [false, true])
    func `a request is read back as it was stored`(units: UnitSystem?, sensitivity: Bool) throws {
        let request = SizingRequest(requirements: "Tank for 500 bbl", units: units, sensitivity: sensitivity)
        #expect(try JSONDecoder().decode(SizingRequest.self, from: JSONEncoder().encode(request)) == request)
    }

    @Test func `an answer with sensitivities is read back from its JSON`() throws {
        let request = SizingRequest(requirements: "Tank for 10000 bbl, sg 0.9", units: .si, sensitivity: true)
        let answer = SizingWork().answer(request)
        #expect(answer.equipment.first?.sensitivity != nil)
        #expect(try SizingRequest.decode(SizingRequest.encode(answer)) == answer)
    }
}
