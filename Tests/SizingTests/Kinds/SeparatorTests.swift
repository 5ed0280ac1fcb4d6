import Testing

@testable import Sizing

struct SeparatorTests {
    @Test func `an atmosphere at altitude changes gas density and not the gauge design pressure`() throws {
        var inputs = try CaseFile.named("separator-05").input
        let sea = SizingEngine().evaluate(kind: "separator", inputs: inputs).outputs
        inputs["atmospheric_pressure"] = .quantity(value: 75, unit: "kPaa")
        let high = SizingEngine().evaluate(kind: "separator", inputs: inputs).outputs
        let thin = try #require(high["gas_density"]?.number)
        let dense = try #require(sea["gas_density"]?.number)
        #expect(thin < dense)
        #expect(high["design_pressure"] == sea["design_pressure"])
    }

    @Test func `the bill follows from the outputs`() throws {
        let visible = try CaseFile.named("separator-05")
        let result = SizingEngine().evaluate(kind: "separator", inputs: visible.input)
        let shell = try #require(result.bom.first { $0.item == "shell_plate" })
        #expect(shell.quantity == result.outputs["shell_mass"]?.number)
        #expect(shell.description.text == "shell 78 in ID x 31.5 ft S/S x 0.8125 in")
        #expect(result.bom.contains { $0.item == "manway" })
        #expect(result.bom.first { $0.item == "liquid_control_valve" }?.quantity == 2)
        #expect(result.bom.allSatisfy { $0.preliminary })
    }

    @Test func `the cost comes from the volume and pressure of the same result`() throws {
        let visible = try CaseFile.named("separator-05")
        let result = SizingEngine().evaluate(kind: "separator", inputs: visible.input)
        let cost = try #require(result.cost)
        #expect(cost.equipment == "vessel_horizontal")
        #expect(cost.size == result.outputs["internal_volume"]?.number)
        #expect(abs(cost.high / cost.low - 4) < 1e-12)
    }

    @Test(arguments: [0.1, 0.4, 1.0, 3.0, 10.0], [1.05, 1.3, 1.7, 2.5])
    func `the smallest root of the Z correlation satisfies its equation`(_ pressure: Double, _ temperature: Double) {
        let z = DranchukAbouKassem(temperature).factor(reducedPressure: pressure)
        #expect(z > 0.15 && z < 2)
    }

    @Test(arguments: stride(from: 0.0, through: 1, by: 0.05).map { $0 })
    func `the segment inverse undoes the segment`(_ depth: Double) {
        let area = CircleSegment.areaFraction(depthFraction: depth)
        #expect(abs(CircleSegment.depthFraction(areaFraction: area) - depth) < 1e-6)
    }

    @Test func `the trace names formula, numbers and source of every step`() throws {
        let visible = try CaseFile.named("separator-01")
        let result = SizingEngine().evaluate(kind: "separator", inputs: visible.input)
        #expect(result.trace.count >= 15)
        #expect(result.trace.allSatisfy { !$0.formula.isEmpty && !$0.source.isEmpty && !$0.inputs.isEmpty })
        let shell = try #require(result.trace.first { $0.id == "wall.shell" })
        #expect(shell.substituted.hasSuffix("-> t_shell = 0.4087766 in"))
    }
}
