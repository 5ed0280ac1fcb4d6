import Testing

@testable import Sizing

struct CompressorLimitTests {
    private static let base: [String: InputValue] = [
        "gas_rate": .quantity(value: 10, unit: "MMSCFD"), "suction_pressure": .quantity(value: 100, unit: "psia"),
        "discharge_pressure": .quantity(value: 900, unit: "psia"),
        "suction_temperature": .quantity(value: 100, unit: "degF"), "gas_sg": .number(0.65), "k": .number(1.27),
    ]

    private func run(_ changes: [String: InputValue?] = [:]) -> SizingResult {
        var inputs = Self.base
        for (name, value) in changes { inputs[name] = value }
        return SizingEngine().evaluate(kind: "compressor", inputs: inputs)
    }

    @Test(
        arguments: [
            (["discharge_pressure": .quantity(value: 100, unit: "psia")], "E_RATIO"),
            (["discharge_pressure": .quantity(value: 85.304051, unit: "psig")], "E_RATIO"),
            (["discharge_pressure": .quantity(value: 5e6, unit: "psia")], "E_STAGES"),
            (["suction_temperature": .quantity(value: 320, unit: "degF")], "E_STAGES"),
            (["max_stage_ratio": .number(1.1)], "E_STAGES"),
            (["suction_pressure": .quantity(value: 9.9, unit: "kPaa")], "E_RANGE"),
            (["molecular_weight": .number(1.9)], "E_RANGE"), (["k": .number(1)], "E_RANGE"),
            (["gas_rate": .quantity(value: 0, unit: "MMSCFD")], "E_RANGE"), (["gas_rate": nil], "E_MISSING_INPUT"),
            (["suction_pressure": nil], "E_MISSING_INPUT"), (["type": .text("screw")], "E_CHOICE"),
            (["molecular_weight": .number(25)], "E_CONTRADICTION"),
            (["mass_flow": .quantity(value: 12_000, unit: "kg/h")], "E_CONTRADICTION"),
            (["gas_rate": .quantity(value: 1000, unit: "MMSCFD")], "E_NO_STANDARD_SIZE"),
            (["gas_sg": nil, "molecular_weight": .number(149)], "E_MISSING_INPUT"),
        ] as [([String: InputValue?], String)]
    )
    func `what cannot be compressed is refused by its code`(_ changes: [String: InputValue?], _ code: String) {
        #expect(run(changes).error == code)
    }

    @Test func `a suction pressure at altitude raises the ratio and not the gauge reading`() throws {
        let changes: [String: InputValue?] = [
            "suction_pressure": .quantity(value: 20, unit: "psig"),
            "discharge_pressure": .quantity(value: 60, unit: "psig"),
        ]
        let sea = try run(changes).number("overall_ratio")
        let high = try run(changes.merging(["atmospheric_pressure": .quantity(value: 75, unit: "kPaa")]) { $1 })
            .number("overall_ratio")
        #expect(sea.isNear(74.695949 / 34.695949, 1e-6))
        #expect(high > sea * 1.05)
    }

    @Test func `a ratio equal to the limit stays in one stage`() throws {
        let result = run([
            "suction_pressure": .quantity(value: 10, unit: "bara"),
            "discharge_pressure": .quantity(value: 580.1509510, unit: "psia"), "gas_sg": .number(0.9),
            "k": .number(1.1),
        ])
        #expect(try result.number("overall_ratio").isNear(4, 1e-9))
        #expect(try result.number("stages") == 1)
    }

    @Test(
        arguments: [
            (2.0, "centrifugal", ["W_CENTRIFUGAL_LOW_FLOW"]), (10, "centrifugal", []),
            (10, "reciprocating", []), (100, "reciprocating", ["W_RECIPROCATING_HIGH_FLOW"]),
        ]
    )
    func `a type outside its usual flow warns`(_ rate: Double, _ type: String, _ warnings: [String]) {
        let result = run([
            "gas_rate": .quantity(value: rate, unit: "MMSCFD"), "type": .text(type),
            "suction_pressure": .quantity(value: 65, unit: "psia"),
            "discharge_pressure": .quantity(value: 130, unit: "psia"),
        ])
        #expect(result.warnings == warnings, "\(String(describing: result.outputs["inlet_actual_flow"]))")
    }

    @Test func `more than nine impellers need another casing`() throws {
        let result = run(["type": .text("centrifugal"), "gas_rate": .quantity(value: 30, unit: "MMSCFD")])
        #expect(try result.number("impellers") > 9)
        #expect(result.warnings == ["W_MORE_THAN_ONE_CASING"])
        #expect(result.bom.first { $0.item == "casing" }?.quantity == 2)
    }

    @Test func `a pressure ratio a hair above one loses no digits`() throws {
        let result = run(["discharge_pressure": .quantity(value: 100.0001, unit: "psia")])
        // For r -> 1 the head is Z R T/M (r - 1), whatever the exponent.
        let ideal = try 8.314462618 * 310.927778 / (0.65 * 0.0289647) * 1e-6 * result.number("z_avg_stage1") / 1000
        #expect(try result.number("head_total").isNear(ideal, 1e-5))
        #expect(try result.number("driver_rating") == 1)
    }

    @Test func `a gas outside the Z correlation is told, a given Z is used everywhere`() throws {
        let heavy = run(["gas_sg": .number(2.4), "type": .text("reciprocating")])
        #expect(heavy.status == .ok && heavy.notCovered.contains { $0.contains("z_factor") })
        let given = run(["gas_sg": .number(2.4), "z_factor": .number(0.9)])
        #expect(try given.number("z_avg_stage1") == 0.9)
        #expect(!given.notCovered.contains { $0.contains("z_factor") })
    }

    @Test func `an efficiency of the other type is told`() {
        let result = run(["type": .text("reciprocating"), "polytropic_efficiency": .number(0.8)])
        #expect(result.notCovered.contains { $0.contains("polytropic_efficiency") })
    }

    @Test func `the bill and the cost follow from the outputs`() throws {
        let result = run()
        let quantity = { (item: String) in result.bom.first { $0.item == item }?.quantity }
        #expect(quantity("scrubber") == 2 && quantity("intercooler") == 1 && quantity("aftercooler") == 1)
        #expect(quantity("pulsation_bottles") == 2 && quantity("driver") == 1)
        #expect(result.cost?.size == result.outputs["shaft_power"]?.number)
        #expect(result.cost.map { ($0.bareModule / $0.purchasedEscalated).isNear(3.4, 1e-12) } == true)
        #expect(!result.warnings.contains { $0.hasPrefix("W_COST") })
    }
}
