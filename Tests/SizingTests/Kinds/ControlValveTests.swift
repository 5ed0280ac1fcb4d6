import Testing

@testable import Sizing

/// Sizing of control valves: published examples, second routes, and the boundaries of the method.
struct ControlValveTests {
    private let engine = SizingEngine()

    @Test func `IEC 60534-2-1 example 1 is reproduced within 0.2 percent`() throws {
        let found = try FlowCase.outputs("control_valve", CaseFile.named("control-valve-01").input)
        #expect(FlowCase.agree(found.number("kv_required"), 164.9954763704956, within: 2e-3))
        #expect(found["choked"] == .flag(false))
    }

    @Test func `IEC 60534-2-1 example 2 chokes and is reproduced within 0.2 percent`() throws {
        let found = try FlowCase.outputs("control_valve", CaseFile.named("control-valve-02").input)
        #expect(FlowCase.agree(found.number("kv_required"), 238.05817216710483, within: 2e-3))
        #expect(found["choked"] == .flag(true))
    }

    @Test func `IEC 60534-2-1 example 3 is within 3 percent of the 2007 edition`() throws {
        let found = try FlowCase.outputs("control_valve", CaseFile.named("control-valve-03").input)
        #expect(FlowCase.agree(found.number("kv_required"), 72.5866454539105, within: 0.03))
    }

    @Test(arguments: [(300.0, 40.0, 1.0), (25, 5, 0.8), (1200, 60, 1.1)])
    func `a liquid below choking follows Cv = Q sqrt(G over dp) in US units`(
        _ gpm: Double,
        _ psi: Double,
        _ gravity: Double
    ) throws {
        let inputs = FlowCase.liquidValve([
            "flow": .quantity(value: gpm, unit: "gpm"), "sg": .number(gravity),
            "pressure_drop": .quantity(value: psi, unit: "psi"), "outlet_pressure": nil,
        ])
        let found = try FlowCase.outputs("control_valve", inputs)
        #expect(FlowCase.agree(found.number("cv_required"), gpm * (gravity / psi).squareRoot(), within: 2e-3))
    }

    @Test(arguments: [550.0, 400, 250, 60])
    func `a gas follows the 7320 scfh form of the standard`(_ outlet: Double) throws {
        let inputs = FlowCase.gasValve([
            "outlet_pressure": .quantity(value: outlet, unit: "psig"), "z_factor": .number(0.92),
        ])
        let found = try FlowCase.outputs("control_valve", inputs)
        let (x, y, limit) = (found.number("x"), found.number("Y"), found.number("x_choked"))
        let molar = 28.9647 * 0.65
        let root = (min(x, limit) / (molar * 559.67 * 0.92)).squareRoot()
        let cv = 10e6 / 24 / (7320 * 614.695949 * y * root)
        #expect(FlowCase.agree(found.number("cv_required"), cv, within: 5e-3))
        #expect(y >= 2 / 3.0 - 1e-12)
    }

    @Test(arguments: [20.0, 35, 50, 70, 90, 100])
    func `a liquid between reducers satisfies the closed form of its equation`(_ bore: Double) throws {
        let inputs = FlowCase.liquidValve([
            "valve_bore": .quantity(value: bore, unit: "mm"), "pipe_id": .quantity(value: 100, unit: "mm"),
            "pipe_nps": nil,
        ])
        let bare = 41.02777
        let ratio = bore * bore / 1e4
        let sum = 1.5 * (1 - ratio) * (1 - ratio)
        let divisor = 1 - sum / 1.6e-3 * bare * bare / (bore * bore * bore * bore)
        let result = engine.evaluate(kind: "control_valve", inputs: inputs)
        guard divisor > 0 else {
            #expect(result.error == "E_VALVE_TOO_SMALL_BORE")
            return
        }
        #expect(FlowCase.agree(result.outputs.number("kv_required"), bare / divisor.squareRoot(), within: 1e-5))
    }

    @Test func `a bore as wide as its pipe needs the coefficient without fittings`() throws {
        let bore = InputValue.quantity(value: 102.26, unit: "mm")
        let wide = try FlowCase.outputs("control_valve", FlowCase.gasValve(["valve_bore": bore]))
        let bare = try FlowCase.outputs("control_valve", FlowCase.gasValve([:]))
        #expect(FlowCase.agree(wide.number("kv_required"), bare.number("kv_required"), within: 1e-12))
        #expect(wide.number("FP") == 1)
    }

    @Test func `a bore without a pipe has no fittings`() throws {
        let found = try FlowCase.outputs(
            "control_valve",
            FlowCase.liquidValve(["valve_bore": .quantity(value: 50, unit: "mm"), "pipe_nps": nil])
        )
        #expect(found.number("FP") == 1)
        #expect(FlowCase.agree(found.number("kv_required"), 41.02777, within: 1e-5))
    }

    @Test func `the installed coefficient of a picked size satisfies its own equation`() throws {
        let found = try FlowCase.outputs("control_valve", FlowCase.liquidValve([:]))
        let kv = found.number("cv_required_installed") * 0.865
        #expect(FlowCase.agree(kv * found.number("FP"), found.number("kv_required"), within: 1e-10))
        #expect(found["valve_nps"] == .number(3) && found["cv_rated"] == .number(136))
    }

    @Test(arguments: ["globe", "segmented_ball"], [true, false])
    func `more flow never needs a smaller coefficient`(_ style: String, _ isLiquid: Bool) throws {
        let found = try stride(from: 1.0, through: 40, by: 1.5).map { factor in
            let flow = InputValue.quantity(value: 10 * factor, unit: isLiquid ? "gpm" : "MMSCFD")
            let changes: [String: InputValue?] = [
                isLiquid ? "flow" : "gas_rate": flow, "style": .text(style), "pipe_nps": nil,
            ]
            let inputs = isLiquid ? FlowCase.liquidValve(changes) : FlowCase.gasValve(changes)
            return try FlowCase.outputs("control_valve", inputs).number("cv_required")
        }
        #expect(found == found.sorted())
    }

    @Test func `more flow never picks a smaller valve`() throws {
        let sizes = try stride(from: 20.0, through: 1200, by: 20).map { gpm in
            let inputs = FlowCase.liquidValve([
                "flow": .quantity(value: gpm, unit: "gpm"), "pipe_nps": .number(8),
            ])
            return try FlowCase.outputs("control_valve", inputs).number("valve_nps")
        }
        #expect(sizes == sizes.sorted())
    }

    @Test func `the required coefficient falls with the pressure drop until the liquid chokes`() throws {
        let found = try stride(from: 95.0, through: 5, by: -5).map { psig in
            let inputs = FlowCase.liquidValve(["outlet_pressure": .quantity(value: psig, unit: "psig")])
            return try FlowCase.outputs("control_valve", inputs).number("kv_required")
        }
        #expect(found == found.sorted(by: >))
    }
}
