import Testing

@testable import Sizing

struct FaultUnitTests {
    private static let pump: [String: InputValue] = [
        "flow": .quantity(value: 1000, unit: "gpm"), "sg": .number(0.85),
        "differential_head": .quantity(value: 300, unit: "ft"),
    ]

    @Test(
        arguments: [
            ("flow", .quantity(value: -500, unit: "gpm"), "flow = -500 gpm is outside 0 gpm … 158503 gpm: "),
            ("flow", .quantity(value: -5, unit: "m3/h"), "flow = -5 m3/h is outside 0 m3/h … 36000 m3/h: "),
            ("sg", .number(-1), "sg = -1 is outside 0.3 … 2.5: "),
            (
                "differential_head", .quantity(value: 1e6, unit: "ft"),
                "differential_head = 1000000 ft is outside 0.328084 ft … 16404.2 ft: "
            ),
        ] as [(String, InputValue, String)]
    )
    func `a limit is told in the unit of the value`(_ field: String, _ value: InputValue, _ text: String) throws {
        var inputs = Self.pump
        inputs[field] = value
        let error = try #require(SizingEngine().evaluate(kind: "pump", inputs: inputs).errors.first)
        #expect(error.code == "E_RANGE")
        #expect(error.detail.text.hasPrefix(text), "\(error.detail.text)")
    }

    @Test func `values that contradict each other are told with their units`() throws {
        var inputs = Self.pump
        inputs["discharge_pressure"] = .quantity(value: 200, unit: "psig")
        let errors = SizingEngine().evaluate(kind: "pump", inputs: inputs).errors
        let error = try #require(errors.first { $0.code == "E_CONTRADICTION" })
        #expect(error.detail.text.contains("(91.44 m against 200 psig)"), "\(error.detail.text)")
    }
}
