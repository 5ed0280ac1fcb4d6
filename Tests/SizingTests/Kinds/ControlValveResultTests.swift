import Testing

@testable import Sizing

/// What comes with the size of a control valve.
struct ControlValveResultTests {
    @Test func `the cost is the placeholder at the rated Cv, and its warning is the cost's own`() throws {
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: FlowCase.gasValve([:]))
        let cost = try #require(result.cost)
        #expect(cost.size == 59.7 && cost.purchasedBase == 9000)
        #expect(result.warnings.isEmpty)
    }

    @Test func `without a size there is no cost`() {
        let inputs = FlowCase.gasValve(["style": .text("butterfly")])
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: inputs)
        #expect(result.status == .ok && result.cost == nil)
    }

    @Test func `the bill has the lines of the method`() {
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: FlowCase.gasValve([:]))
        let items = ["body", "actuator", "positioner", "isolation_valve", "bypass_valve", "drain"]
        #expect(result.bom.map(\.item) == items)
        #expect(result.bom.map(\.quantity) == [1, 1, 1, 2, 1, 1])
        #expect(result.bom[0].description.text.contains("NPS 2, rated Cv 59.7"))
        #expect(result.bom[0].rating.text == "class 300")
    }

    @Test(arguments: [FlowCase.gasValve([:]), FlowCase.liquidValve([:])])
    func `every step has a formula, numbers and a source, and the last coefficient is the output`(
        _ inputs: [String: InputValue]
    ) throws {
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: inputs)
        #expect(result.trace.allSatisfy { !$0.formula.isEmpty && !$0.inputs.isEmpty && !$0.source.isEmpty })
        let step = try #require(result.trace.first { $0.id == "valve.cv" })
        #expect(FlowCase.agree(step.result.value, result.outputs.number("cv_required"), within: 1e-6))
    }

    @Test func `fields of the other service are named as not used`() {
        let inputs = FlowCase.gasValve(["vapor_pressure": .quantity(value: 1, unit: "psia")])
        let result = SizingEngine().evaluate(kind: "control_valve", inputs: inputs)
        #expect(result.status == .ok)
        #expect(result.notCovered.contains { $0.contains("vapor_pressure") })
    }

    @Test func `the defaults of the style are assumptions and a given factor is not`() {
        let inputs = FlowCase.gasValve(["xT": .number(0.7)])
        let fields = SizingEngine().evaluate(kind: "control_valve", inputs: inputs).assumptions.map(\.field)
        #expect(fields.contains("FL") && fields.contains("Fd") && fields.contains("z_factor"))
        #expect(!fields.contains("xT") && !fields.contains("max_velocity"))
    }

    @Test(arguments: [1e-300, 1e-30, 1e-6, 1e6, 1e30, 1e300])
    func `no flow makes the iteration hang or trap`(_ flow: Double) {
        for inputs in [
            FlowCase.liquidValve(["flow": .quantity(value: flow, unit: "m3/s")]),
            FlowCase.gasValve(["gas_rate": .quantity(value: flow, unit: "kmol/h")]),
            FlowCase.gasValve([
                "gas_rate": .quantity(value: flow, unit: "kmol/h"), "valve_bore": .quantity(value: 50, unit: "mm"),
                "outlet_pipe_id": .quantity(value: 2, unit: "m"),
            ]),
        ] {
            let result = SizingEngine().evaluate(kind: "control_valve", inputs: inputs)
            #expect(result.status == .ok || !result.errors.isEmpty)
            #expect(result.outputs.rows.allSatisfy { $0.value.isFinite })
        }
    }

    @Test(arguments: [0.5, 0.9, 0.999, 0.999_999])
    func `the fixed point is found to 1e-10 however slowly plain repetition approaches it`(_ slope: Double) throws {
        let found = try #require(FixedPoint.solve(from: 1) { 1 + slope * $0 })
        #expect(FlowCase.agree(found, 1 / (1 - slope), within: 1e-10))
    }

    @Test(arguments: [1.0, 1.2, 5])
    func `a function that stays above its argument has no fixed point`(_ slope: Double) {
        #expect(FixedPoint.solve(from: 1) { 1 + slope * $0 } == nil)
    }

    @Test func `a falling function has its fixed point below the start`() throws {
        let found = try #require(FixedPoint.solve(from: 3) { 4 / (1 + $0) })
        #expect(FlowCase.agree(found * (1 + found), 4, within: 1e-10))
    }

    @Test func `a function that falls too steeply to settle has no fixed point`() {
        #expect(FixedPoint.solve(from: 3) { 4 / ($0 * $0 * $0) } == nil)
    }
}
