import Testing

@testable import Sizing

/// Every error and warning of a line, provoked, and what comes with its size.
struct LineCodeTests {
    typealias Change = (name: String, inputs: [String: InputValue], code: String)

    private static let errors: [Change] = [
        ("too much liquid", FlowCase.liquidLine(["liquid_rate": .quantity(value: 10, unit: "m3/s")]), "E_NO_PIPE"),
        ("no wall", FlowCase.liquidLine(["design_pressure": psig(30_000)]), "E_NO_PIPE"),
        (
            "no wall at this size", FlowCase.liquidLine(["nps": .number(36), "design_pressure": psig(2000)]),
            "E_NO_PIPE"
        ),
        ("no such size", FlowCase.liquidLine(["nps": .number(5)]), "E_NO_STANDARD_SIZE"),
        ("long gas line", FlowCase.gasLine(["length": .quantity(value: 400, unit: "km")]), "E_CHOKED_LINE"),
        ("gas in a straw", FlowCase.gasLine(["nps": .number(1)]), "E_CHOKED_LINE"),
        (
            "long liquid line", FlowCase.liquidLine(["length": .quantity(value: 100, unit: "km")]),
            "E_DP_EXCEEDS_PRESSURE"
        ),
        (
            "long mixed line", FlowCase.twoPhaseLine(["length": .quantity(value: 10, unit: "km")]),
            "E_DP_EXCEEDS_PRESSURE"
        ),
        ("too hot", FlowCase.liquidLine(["temperature": .quantity(value: 800.2, unit: "degF")]), "E_TEMP_RANGE"),
        ("far too hot", FlowCase.liquidLine(["temperature": .quantity(value: 900, unit: "degF")]), "E_RANGE"),
        ("vacuum", FlowCase.gasLine(["pressure": .quantity(value: 0.5, unit: "kPaa")]), "E_RANGE"),
        ("weak design", FlowCase.liquidLine(["design_pressure": psig(100)]), "E_CONTRADICTION"),
        ("two densities", FlowCase.liquidLine(["oil_api": .number(20)]), "E_CONTRADICTION"),
        ("no liquid", FlowCase.liquidLine(["liquid_rate": nil]), "E_MISSING_INPUT"),
        ("no density", FlowCase.liquidLine(["liquid_sg": nil]), "E_MISSING_INPUT"),
        ("no gas", FlowCase.gasLine(["gas_rate": nil]), "E_MISSING_INPUT"),
        ("no gravity", FlowCase.gasLine(["gas_sg": nil]), "E_MISSING_INPUT"),
        ("no gravity of the mixture's gas", FlowCase.twoPhaseLine(["gas_sg": nil]), "E_MISSING_INPUT"),
        ("no liquid of the mixture", FlowCase.twoPhaseLine(["liquid_rate": nil]), "E_MISSING_INPUT"),
        ("no pressure", FlowCase.liquidLine(["pressure": nil]), "E_MISSING_INPUT"),
        ("service", FlowCase.liquidLine(["service": .text("steam")]), "E_CHOICE"),
        ("negative", FlowCase.liquidLine(["liquid_rate": .quantity(value: -1, unit: "m3/h")]), "E_RANGE"),
        ("C", FlowCase.liquidLine(["erosional_c": .number(301)]), "E_RANGE"),
        ("unused but wrong", FlowCase.liquidLine(["gas_rate": .number(1)]), "E_QUANTITY_FORMAT"),
    ]

    private static let warnings: [Change] = [
        ("slow liquid", FlowCase.liquidLine(["nps": .number(8)]), "W_LOW_VELOCITY"),
        ("slow mixture", FlowCase.twoPhaseLine(["nps": .number(10)]), "W_LOW_VELOCITY"),
        ("small size", FlowCase.liquidLine(["nps": .number(3)]), "W_LINE_CRITERIA_EXCEEDED"),
        ("long gas line", FlowCase.gasLine(["length": .quantity(value: 20, unit: "km")]), "W_DP_ABOVE_10PCT"),
        ("long mixed line", FlowCase.twoPhaseLine(["length": .quantity(value: 500, unit: "m")]), "W_DP_ABOVE_10PCT"),
        ("temperature", FlowCase.gasLine(["temperature": nil]), "W_DEFAULT_PROVISIONAL:temperature"),
    ]

    @Test(arguments: errors.map { ($0.name, $0.inputs, $0.code) })
    func `a line that cannot be is refused by its code`(_ name: String, _ inputs: [String: InputValue], _ code: String)
    {
        let result = SizingEngine().evaluate(kind: "line", inputs: inputs)
        #expect(result.error == code, "\(name): \(result.errors.map(\.detail.text))")
    }

    @Test(arguments: warnings.map { ($0.name, $0.inputs, $0.code) })
    func `what a reader has to know about a line is said, and nothing else`(
        _ name: String,
        _ inputs: [String: InputValue],
        _ code: String
    ) {
        let result = SizingEngine().evaluate(kind: "line", inputs: inputs)
        #expect(result.status == .ok, "\(name): \(result.errors.map(\.detail.text))")
        #expect(result.warnings == [code], "\(name)")
        #expect(result.warningDetails.allSatisfy { !$0.detail.text.contains("{}") })
    }

    @Test func `a slow gas and a long liquid line have no warning`() {
        for inputs in [
            FlowCase.gasLine(["nps": .number(24)]),
            FlowCase.liquidLine(["length": .quantity(value: 5, unit: "km")]),
        ] {
            #expect(SizingEngine().evaluate(kind: "line", inputs: inputs).warnings.isEmpty)
        }
    }

    @Test func `the bill follows from size, schedule and length, and there is no cost`() throws {
        let result = SizingEngine().evaluate(kind: "line", inputs: FlowCase.liquidLine(["nps": .number(6)]))
        #expect(result.cost == nil)
        #expect(result.bom.map(\.item) == ["pipe", "fittings", "flanges", "supports"])
        #expect(FlowCase.agree(result.bom[0].quantity, 105, within: 1e-12))
        let metal = Double.pi * (0.1683 - 0.00711) * 0.00711 * 7850
        #expect(FlowCase.agree(result.outputs.number("pipe_mass"), metal * 100, within: 1e-9))
        #expect(FlowCase.agree(result.bom[1].quantity, 0.25 * 1.05 * metal * 100, within: 1e-9))
        #expect(result.bom[2].rating.text == "class 150")
    }

    @Test(arguments: [FlowCase.liquidLine([:]), FlowCase.gasLine([:]), FlowCase.twoPhaseLine([:])])
    func `the trace ends at the outputs`(_ inputs: [String: InputValue]) throws {
        let result = SizingEngine().evaluate(kind: "line", inputs: inputs)
        #expect(result.trace.allSatisfy { !$0.formula.isEmpty && !$0.inputs.isEmpty && !$0.source.isEmpty })
        let drop = try #require(result.trace.first { $0.id == "line.drop" })
        #expect(FlowCase.agree(drop.result.value, result.outputs.number("pressure_drop"), within: 1e-6))
    }

    @Test func `fields of another service are named as not used`() {
        let inputs = FlowCase.liquidLine(["gas_sg": .number(0.7)])
        let result = SizingEngine().evaluate(kind: "line", inputs: inputs)
        #expect(result.status == .ok && result.notCovered.contains { $0.contains("gas_sg") })
    }

    @Test(arguments: [1e-300, 1e-30, 1e-6, 1e6, 1e30, 1e300])
    func `no flow traps, hangs or yields a number that is not finite`(_ flow: Double) {
        let liquid = InputValue.quantity(value: flow, unit: "m3/s")
        let gas = InputValue.quantity(value: flow, unit: "kmol/h")
        for inputs in [
            FlowCase.liquidLine(["liquid_rate": liquid]),
            FlowCase.liquidLine(["liquid_rate": liquid, "nps": .number(1)]),
            FlowCase.gasLine(["gas_rate": gas]), FlowCase.gasLine(["gas_rate": gas, "nps": .number(36)]),
            FlowCase.twoPhaseLine(["gas_rate": gas, "liquid_rate": liquid, "nps": .number(4)]),
        ] {
            let result = SizingEngine().evaluate(kind: "line", inputs: inputs)
            #expect(result.status == .ok || !result.errors.isEmpty)
            #expect(result.outputs.rows.allSatisfy { $0.value.isFinite })
        }
    }

    private static func psig(_ value: Double) -> InputValue { .quantity(value: value, unit: "psig") }
}
