import Foundation
import Testing

@testable import Sizing

struct HeatExchangerLimitTests {
    private static func temperature(_ celsius: Double) -> InputValue { .quantity(value: celsius, unit: "degC") }
    private static func flow(_ value: Double) -> InputValue { .quantity(value: value, unit: "kg/h") }
    private static func capacity(_ value: Double) -> InputValue { .quantity(value: value, unit: "kJ/kgK") }
    private static func duty(_ value: Double) -> InputValue { .quantity(value: value, unit: "kW") }

    /// 100 t/h of 2 kJ/kgK cool by 36 K, 2000 kW, and warm 42.9 t/h of water by 40 K.
    private static let both: [String: InputValue] = [
        "hot_inlet_temperature": temperature(120), "hot_outlet_temperature": temperature(84),
        "hot_mass_flow": flow(100_000), "hot_cp": capacity(2), "cold_inlet_temperature": temperature(20),
        "cold_outlet_temperature": temperature(60), "cold_mass_flow": flow(42_857.142857), "cold_cp": capacity(4.2),
        "U": .quantity(value: 400, unit: "W/m2K"),
    ]

    private func run(_ changes: [String: InputValue?] = [:]) -> SizingResult {
        var inputs = Self.both
        for (name, value) in changes { inputs[name] = value }
        return SizingEngine().evaluate(kind: "heat_exchanger", inputs: inputs)
    }

    @Test(
        arguments: [
            ["cold_mass_flow": nil], ["cold_outlet_temperature": nil], ["hot_mass_flow": nil],
            ["hot_outlet_temperature": nil], ["hot_cp": nil], ["cold_cp": nil],
            ["hot_mass_flow": nil, "cold_mass_flow": nil, "duty": duty(2000)],
            ["hot_outlet_temperature": nil, "cold_outlet_temperature": nil, "duty": duty(2000)],
            ["hot_outlet_temperature": nil, "cold_mass_flow": nil, "duty": duty(2000)],
            [
                "hot_mass_flow": nil, "cold_mass_flow": nil, "hot_cp": nil, "cold_cp": nil, "duty": duty(2000),
            ],
        ] as [[String: InputValue?]]
    )
    func `whatever fixes duty and outlets gives the same exchanger`(_ changes: [String: InputValue?]) throws {
        let full = run()
        let result = run(changes)
        for name in ["duty", "lmtd", "F", "area_required", "tubes_per_shell"] {
            #expect(try result.number(name).isNear(full.number(name), 1e-9), "\(name)")
        }
    }

    @Test func `what is missing is computed and reported`() throws {
        let outlet = try run(["cold_outlet_temperature": nil]).number("cold_outlet_temperature")
        #expect(outlet.isNear(60, 1e-9))
        let flow = try run(["hot_mass_flow": nil]).number("hot_mass_flow")
        #expect(flow.isNear(100_000, 1e-9))
        #expect(run().outputs["hot_mass_flow"] == nil)
    }

    @Test(
        arguments: [
            (["duty": duty(2039)], nil), (["duty": duty(2041)], "E_HEAT_BALANCE"), (["duty": duty(1961)], nil),
            (["duty": duty(1959)], "E_HEAT_BALANCE"), (["duty": duty(-2000)], "E_HEAT_BALANCE"),
            (["duty": duty(0)], "E_HEAT_BALANCE"), (["cold_mass_flow": flow(45_000)], "E_HEAT_BALANCE"),
            (["hot_cp": nil, "cold_cp": nil], "E_MISSING_INPUT"),
            (["hot_outlet_temperature": nil, "hot_cp": nil], "E_MISSING_INPUT"),
            (["hot_inlet_temperature": nil], "E_MISSING_INPUT"), (["U": nil], "E_MISSING_INPUT"),
            (["U": nil, "service_pair": .text("water_beer")], "E_CHOICE"),
            (["U": .quantity(value: 0.5, unit: "W/m2K")], "E_RANGE"), (["tube_passes": .number(3)], "E_RANGE"),
            (["tube_passes": .number(2.5)], "E_QUANTITY_FORMAT"), (["pitch": .text("rotated")], "E_CHOICE"),
            (
                [
                    "tube_length": .quantity(value: 0.5, unit: "m"),
                    "tubesheet_allowance": .quantity(value: 0.5, unit: "m"),
                ], "E_CONTRADICTION"
            ),
            (["hot_mass_flow": flow(0)], "E_RANGE"), (["hot_cp": capacity(0.05)], "E_RANGE"),
        ] as [([String: InputValue?], String?)]
    )
    func `a balance that does not close is refused by its code`(_ changes: [String: InputValue?], _ code: String?) {
        #expect(run(changes).error == code)
    }

    @Test(
        arguments: [
            ([90, 30, 20, 95], "E_TEMP_CROSS"), ([90, 30, 20, 90], "E_TEMP_CROSS"),
            ([90, 20, 20, 50], "E_TEMP_CROSS"), ([50, 60, 20, 40], "E_TEMP_CROSS"),
            ([90, 60, 40, 30], "E_TEMP_CROSS"), ([20, 15, 30, 40], "E_TEMP_CROSS"),
            ([90, 45, 40, 85], "E_F_FACTOR"), ([90, 60, 20, 50], nil),
        ] as [([Double], String?)]
    )
    func `streams that cannot meet are refused`(_ ends: [Double], _ code: String?) {
        #expect(run(Self.only(ends)).error == code)
    }

    @Test func `touching temperatures stay touching in other units`() {
        var inputs = Self.only([95, 40, 25, 95])
        inputs["cold_outlet_temperature"] = .quantity(value: 203, unit: "degF")
        #expect(run(inputs).error == "E_TEMP_CROSS")
    }

    @Test(arguments: [[150, 150, 30, 90], [150, 90, 30, 30], [150, 150, 30, 30]] as [[Double]])
    func `an isothermal side needs one shell and no correction`(_ ends: [Double]) throws {
        let result = run(Self.only(ends))
        #expect(try result.number("F") == 1 && result.number("shells_in_series") == 1)
        #expect(result.outputs["R"] == nil && result.warnings.isEmpty)
    }

    @Test func `two isothermal sides have their difference as mean`() throws {
        #expect(try run(Self.only([150, 150, 30, 30])).number("lmtd").isNear(120, 1e-12))
    }

    @Test func `counter-current flow needs no correction and does not warn of a cross`() throws {
        let crossed = [90.0, 45, 30, 55]
        let usual = run(Self.only(crossed))
        #expect(usual.warnings == ["W_TEMPERATURE_CROSS"])
        let pure = run(Self.only(crossed).merging(["arrangement": .text("counter_current")]) { $1 })
        #expect(pure.warnings.isEmpty)
        #expect(try pure.number("F") == 1 && pure.number("shells_in_series") == 1)
        #expect(try pure.number("R").isNear(1.8, 1e-12))
    }

    @Test func `a given U needs no typical one`() throws {
        let result = run(["service_pair": .text("gas_gas")])
        #expect(try result.number("U_used") == 400 && result.warnings.isEmpty)
        let typical = run(["U": nil, "service_pair": .text("organic_water")])
        #expect(try typical.number("U_used") == 500)
        #expect(typical.warnings == ["W_U_TYPICAL"])
        #expect(typical.assumptions.contains { $0.field == "U" && !$0.provisional })
    }

    @Test func `a shell above 60 in is shared by the fewest that fit`() throws {
        for duty in stride(from: 3000.0, through: 60_000, by: 1900) {
            var inputs = Self.only([95, 60, 25, 40])
            inputs["duty"] = Self.duty(duty)
            let result = run(inputs)
            let shells = try result.number("shells_in_parallel")
            #expect(try result.number("shell_id_calculated") <= 1524 * (1 + 1e-9))
            #expect(result.warnings == (shells > 1 ? ["W_PARALLEL_SHELLS"] : []))
            guard shells > 1 else { continue }
            let tubes = try (result.number("area_design") / (shells - 1) / (Double.pi * 0.01905 * 6.046)).rounded(.up)
            let bundle = 19.05 * pow(tubes / 0.249, 1 / 2.207)
            #expect(bundle + 44.5 + 0.0275 * bundle > 1524)
        }
    }

    @Test func `a duty beyond a thousand shells has no size`() {
        var inputs = Self.only([95, 60, 25, 40])
        for duty in [1e9, 1e300] {
            inputs["duty"] = Self.duty(duty)
            #expect(run(inputs).error == "E_NO_STANDARD_SIZE")
        }
    }

    @Test func `the bill and the cost count every shell`() throws {
        let result = SizingEngine().evaluate(
            kind: "heat_exchanger",
            inputs: try CaseFile.named("heat-exchanger-02").input
        )
        let shells = try result.number("shells_in_series") * result.number("shells_in_parallel")
        #expect(result.bom.first { $0.item == "bundle" }?.quantity == shells)
        #expect(result.bom.first { $0.item == "saddle" }?.quantity == 2 * shells)
        let cost = try #require(result.cost)
        #expect(try cost.size.isNear(result.number("area_design") / shells, 1e-12))
        #expect(cost.equipment == "hx_floating_head")
        #expect(cost.equipmentCost.isNear(cost.purchasedEscalated * shells, 1e-12))
    }

    private static func only(_ ends: [Double]) -> [String: InputValue?] {
        [
            "hot_inlet_temperature": temperature(ends[0]), "hot_outlet_temperature": temperature(ends[1]),
            "cold_inlet_temperature": temperature(ends[2]), "cold_outlet_temperature": temperature(ends[3]),
            "hot_mass_flow": nil, "cold_mass_flow": nil, "hot_cp": nil, "cold_cp": nil, "duty": duty(1000),
        ]
    }
}
