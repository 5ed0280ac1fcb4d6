import Testing

@testable import Sizing

/// Faults of the system this one replaces: each must be impossible.
struct KnownFaultTests {
    private let engine = SizingEngine()

    @Test func `Z1 a result always carries its status`() {
        #expect(engine.evaluate(kind: "tank", inputs: [:]).status == .error)
        #expect(engine.evaluate(kind: "tank", inputs: Self.tank(1000, "bbl")).status == .ok)
    }

    @Test func `Z2 units are converted, never relabelled`() throws {
        let barrels = engine.evaluate(kind: "tank", inputs: Self.tank(10_000, "bbl")).outputs
        let metres = engine.evaluate(kind: "tank", inputs: Self.tank(1589.87294928, "m3")).outputs
        let litres = engine.evaluate(kind: "tank", inputs: Self.tank(1_589_872.94928, "L")).outputs
        #expect(barrels == metres)
        #expect(barrels == litres)
    }

    @Test func `Z3 a pressure cannot be read out of a volume`() {
        let result = engine.evaluate(
            kind: "separator",
            inputs: ["phases": .number(2), "pressure": .quantity(value: 10_000, unit: "bbl/d")]
        )
        #expect(result.error == "E_UNIT_DIMENSION")
    }

    @Test func `Z4 a vessel of 60 in by 22 ft holds 432 cubic feet between its seams`() throws {
        let result = engine.evaluate(
            kind: "vessel_wall",
            inputs: [
                "inside_diameter": .quantity(value: 60, unit: "in"),
                "seam_to_seam_length": .quantity(value: 22, unit: "ft"),
                "design_pressure": .quantity(value: 100, unit: "psig"),
                "design_temperature": .quantity(value: 100, unit: "degF"),
            ]
        )
        let volume = try #require(result.outputs["internal_volume"]?.number) / 0.028316846592
        let heads = 2 * Double.pi * 125 / 24 + 2 * Double.pi * 25 / 4 / 6
        #expect(abs(volume - heads - 431.97) < 0.1)
    }

    @Test func `Z4 a pump flow of 10000 bbl per day is 66 cubic metres per hour`() throws {
        let inputs: [String: InputValue] = [
            "flow": .quantity(value: 10_000, unit: "bbl/d"), "flow_margin": .number(0), "sg": .number(1),
            "differential_head": .quantity(value: 50, unit: "m"),
        ]
        let flow = try #require(engine.evaluate(kind: "pump", inputs: inputs).outputs["rated_flow"]?.number)
        #expect(abs(flow - 66.2447) < 1e-3)
    }

    @Test func `Z4 a tank for 10000 barrels is tens of feet wide`() throws {
        let result = engine.evaluate(kind: "tank", inputs: Self.tank(10_000, "bbl"))
        let diameter = try #require(result.outputs["diameter"]?.number)
        #expect(abs(diameter - 45) < 1e-9)
    }

    @Test(arguments: SizingEngine.kinds)
    func `Z5 no kind succeeds with an empty design`(_ kind: KindDescription) {
        let result = SizingEngine().evaluate(kind: kind.name, inputs: [:])
        #expect(result.status == .error)
        #expect(result.error == "E_MISSING_INPUT")
    }

    @Test func `Z6 a failure is a status with a code, not a value that looks like success`() {
        let result = engine.evaluate(kind: "tank", inputs: Self.tank(400_000, "bbl"))
        #expect(result.status == .error)
        #expect(result.error == "E_NO_STANDARD_TANK")
        #expect(result.outputs.rows.isEmpty && result.bom.isEmpty && result.cost == nil)
    }

    @Test func `Z7 capacity and pressure are never assumed, and everything assumed is listed`() throws {
        let empty = engine.evaluate(kind: "separator", inputs: ["phases": .number(2)])
        let missing = Set(empty.errors.filter { $0.code == "E_MISSING_INPUT" }.map(\.pointer))
        #expect(missing.isSuperset(of: ["/inputs/pressure", "/inputs/liquid_rate", "/inputs/gas_rate"]))
        let visible = try CaseFile.named("separator-11")
        let full = engine.evaluate(kind: "separator", inputs: visible.input)
        let given = Set(visible.input.keys)
        #expect(!full.assumptions.isEmpty)
        #expect(full.assumptions.allSatisfy { !given.contains($0.field) && !$0.reason.isEmpty })
    }

    @Test func `Z9 a low pressure makes nothing cheaper`() throws {
        let costs = try [0.0, 0.5, 1, 5, 20].map { barg in
            let inputs: [String: InputValue] = [
                "equipment": .text("vessel_horizontal"), "size": .number(25),
                "design_pressure": .quantity(value: barg, unit: "barg"), "diameter": .quantity(value: 1.8, unit: "m"),
            ]
            return try #require(engine.evaluate(kind: "cost", inputs: inputs).outputs["FP"]?.number)
        }
        #expect(costs.allSatisfy { $0 >= 1 })
        #expect(costs == costs.sorted())
    }

    private static func tank(_ volume: Double, _ unit: String) -> [String: InputValue] {
        ["working_volume": .quantity(value: volume, unit: unit), "sg": .number(0.9)]
    }
}
