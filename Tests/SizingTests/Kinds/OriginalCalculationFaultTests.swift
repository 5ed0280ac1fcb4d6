import Testing

@testable import Sizing

/// Faults of the calculation of the system this one replaces, one by one: each must be impossible.
struct OriginalCalculationFaultTests {
    private let engine = SizingEngine()

    @Test(arguments: [("bbl/d", 10_000.0), ("m3/h", 66.244706), ("gpm", 291.66667), ("L/min", 1104.0784)])
    func `a pump flow in any unit is the same flow, never barrels by default`(_ unit: String, _ value: Double) throws {
        let inputs: [String: InputValue] = [
            "flow": .quantity(value: value, unit: unit), "flow_margin": .number(0), "sg": .number(1),
            "differential_head": .quantity(value: 100, unit: "ft"),
        ]
        let flow = try #require(engine.evaluate(kind: "pump", inputs: inputs).outputs["rated_flow"]?.number)
        #expect(abs(flow / 66.244706 - 1) < 1e-6)
    }

    @Test(arguments: [("psig", 1440.0), ("barg", 99.2845), ("kPag", 9928.4505)])
    func `a pressure in bar or kPa is converted, not relabelled`(_ unit: String, _ value: Double) throws {
        let outputs = engine.evaluate(
            kind: "vessel_wall",
            inputs: Self.vessel(design: .quantity(value: value, unit: unit))
        ).outputs
        let required = try #require(outputs["shell_thickness_required"]?.number)
        #expect(abs(required - 2.3919) < 1e-3)
    }

    @Test func `a vessel wall follows from pressure, diameter and material and is not always 3/4 in`() throws {
        let thicknesses = try [50.0, 250, 500, 750, 1440].map { psig in
            let inputs = Self.vessel(design: .quantity(value: psig, unit: "psig"))
            let outputs = engine.evaluate(kind: "vessel_wall", inputs: inputs).outputs
            return try #require(outputs["shell_thickness_nominal"]?.number)
        }
        #expect(Set(thicknesses).count == thicknesses.count && thicknesses == thicknesses.sorted())
    }

    @Test func `a separator follows from its rates and not from the pressure alone`() throws {
        let inputs = try CaseFile.named("separator-05").input
        var large = inputs
        large["liquid_rate"] = .quantity(value: 40_000, unit: "bbl/d")
        let small = try #require(engine.evaluate(kind: "separator", inputs: inputs).outputs["diameter"]?.number)
        let wide = try #require(engine.evaluate(kind: "separator", inputs: large).outputs["diameter"]?.number)
        #expect(wide > small)
    }

    @Test func `a pump head is a pressure over a density, not 2.31 times any pressure`() throws {
        let heads = try [0.5, 1.0, 2.0].map { gravity in
            let inputs: [String: InputValue] = [
                "flow": .quantity(value: 300, unit: "gpm"), "sg": .number(gravity),
                "suction_pressure": .quantity(value: 0, unit: "psig"),
                "discharge_pressure": .quantity(value: 100, unit: "psig"),
            ]
            let head = try #require(engine.evaluate(kind: "pump", inputs: inputs).outputs["tdh"]?.number)
            return head * gravity / 0.3048
        }
        #expect(heads.allSatisfy { abs($0 - 230.8931) < 0.01 })
    }

    @Test func `a pump power has an efficiency in it`() throws {
        let outputs = try engine.evaluate(kind: "pump", inputs: CaseFile.named("pump-02").input).outputs
        let (flow, head, efficiency) = (461.0, 100.0, try #require(outputs["efficiency"]?.number))
        let horsepower = try #require(outputs["shaft_power"]?.number) / 0.74569987
        #expect(efficiency < 0.95 && abs(horsepower / (flow * head / 3960 / efficiency) - 1) < 2e-3)
    }

    @Test(arguments: ["true", "false"])
    func `capacity and pressure are never 10000 and 500 because nobody said so`(_ provisional: String) {
        for kind in ["separator", "pump", "tank", "relief_valve", "vessel_wall"] {
            let result = engine.evaluate(kind: kind, inputs: [:], allowProvisional: provisional == "true")
            #expect(result.status == .error && result.errors.contains { $0.code == "E_MISSING_INPUT" })
        }
    }

    @Test func `a cost is not a straight line in pressure and carries its accuracy`() throws {
        let costs = try [0.0, 50, 500, 1500].map { psig in
            let inputs = Self.vessel(design: .quantity(value: max(psig, 1), unit: "psig"))
            return try #require(engine.evaluate(kind: "vessel_wall", inputs: inputs).cost)
        }
        #expect(costs.map(\.totalModule) == costs.map(\.totalModule).sorted())
        #expect(costs.allSatisfy { $0.low < $0.totalModule && $0.totalModule < $0.high && $0.estimateClass == 5 })
    }

    @Test func `the volume of a tank is not a fixed share over the capacity`() throws {
        let inputs: [String: InputValue] = [
            "working_volume": .quantity(value: 10_000, unit: "bbl"), "sg": .number(0.9),
        ]
        let outputs = engine.evaluate(kind: "tank", inputs: inputs).outputs
        let (diameter, height) = (outputs["diameter"]?.number ?? 0, outputs["height"]?.number ?? 0)
        let gross = Double.pi * diameter * diameter / 4 * height * 0.028316846592
        #expect(abs(try gross / #require(outputs["gross_volume"]?.number) - 1) < 1e-9)
        #expect(try #require(outputs["working_volume"]?.number) >= 1589.87)
    }

    @Test func `every line of a bill has its own unit`() throws {
        let bom = try engine.evaluate(kind: "tank", inputs: CaseFile.named("tank-01").input).bom
        #expect(Set(bom.map(\.unit)) == ["kg", "set", "EA"])
    }

    private static func vessel(design: InputValue) -> [String: InputValue] {
        [
            "inside_diameter": .quantity(value: 60, unit: "in"), "joint_efficiency": .number(1),
            "seam_to_seam_length": .quantity(value: 22, unit: "ft"), "design_pressure": design,
            "design_temperature": .quantity(value: 100, unit: "degF"),
        ]
    }
}
