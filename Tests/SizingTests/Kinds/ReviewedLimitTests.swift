import Testing

@testable import Sizing

/// Limits that a second program, written from the specification alone, disagreed about.
struct ReviewedLimitTests {
    private func evaluate(_ kind: String, _ inputs: [String: InputValue]) -> SizingResult {
        SizingEngine().evaluate(kind: kind, inputs: inputs)
    }

    @Test(arguments: [("centrifugal", 2.7), ("reciprocating", 3.4)])
    func `grass roots add half of the base module, whatever the material`(_ type: String, _ base: Double) throws {
        let result = evaluate(
            "cost",
            [
                "equipment": .text("compressor"), "size": .number(1000), "material": .text("SS"),
                "compressor_type": .text(type),
            ]
        )
        let grass = try #require(result.outputs["grass_roots"]?.number)
        let total = try #require(result.outputs["total_module"]?.number)
        let purchased = try #require(result.outputs["purchased_escalated"]?.number)
        #expect(abs((grass - total) / purchased - 0.5 * base) < 1e-9)
    }

    @Test func `a vessel beyond the pressure where its cost formula ends has no cost`() {
        let vessel: [String: InputValue] = [
            "equipment": .text("vessel_vertical"), "size": .number(20), "diameter": .quantity(value: 1, unit: "m"),
        ]
        for (pressure, error) in [(1400.0, nil), (1500.0, "E_RANGE")] {
            let stated = vessel.merging(["design_pressure": .quantity(value: pressure, unit: "barg")]) { $1 }
            #expect(evaluate("cost", stated).error == error)
        }
    }

    @Test(arguments: [(6667.0, 0.33, nil), (9870, 0.01, nil), (6500, 0.33, "E_CONTRADICTION")])
    func `a rounded water cut agrees with its flows`(_ oil: Double, _ cut: Double, _ error: String?) throws {
        var inputs = try CaseFile.named("separator-05").input
        inputs["liquid_rate"] = .quantity(value: 10_000, unit: "bbl/d")
        inputs["oil_rate"] = .quantity(value: oil, unit: "bbl/d")
        inputs["water_cut"] = .number(cut)
        #expect(evaluate("separator", inputs).error == error)
    }

    @Test func `a wall too thick for the formula is refused, not tried with another joint`() {
        let result = evaluate(
            "vessel_wall",
            [
                "inside_diameter": .quantity(value: 2.161, unit: "m"),
                "seam_to_seam_length": .quantity(value: 3, unit: "m"),
                "design_pressure": .quantity(value: 4015, unit: "psig"),
                "design_temperature": .quantity(value: 200, unit: "degF"), "joint_efficiency": .number(0.504),
            ]
        )
        #expect(result.error == "E_THICK_WALL")
    }

    @Test(
        "A field of another service decides nothing and is still read",
        arguments: [
            ("KSH", InputValue.number(2)), ("sg", .number(9)), ("viscosity", .number(5)),
            ("flow", .quantity(value: 1, unit: "foo")),
        ]
    )
    func strangers(_ field: String, _ value: InputValue) throws {
        var inputs = try CaseFile.named("relief-valve-01").input
        #expect(evaluate("relief_valve", inputs).status == .ok)
        inputs[field] = value
        #expect(evaluate("relief_valve", inputs).errors.map(\.pointer) == ["/inputs/\(field)"])
    }
}
