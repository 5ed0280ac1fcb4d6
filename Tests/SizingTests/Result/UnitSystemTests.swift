import Testing

@testable import Sizing

struct UnitSystemTests {
    private let engine = SizingEngine()

    @Test(arguments: CaseFile.solved, UnitSystem.allCases)
    func `outputs in a unit system are the same outputs`(_ visible: VisibleCase, _ system: UnitSystem) throws {
        let plain = engine.evaluate(kind: visible.kind, inputs: visible.input)
        let shown = engine.evaluate(kind: visible.kind, inputs: visible.input, units: system)
        guard plain.status == .ok else { return }
        #expect(shown.status == .ok)
        #expect(shown.outputs.rows.map(\.name) == plain.outputs.rows.map(\.name))
        #expect(shown.warnings == plain.warnings)
        for (row, other) in zip(plain.outputs.rows, shown.outputs.rows) {
            #expect(Self.agree(row.value, other.value, system), "\(row.name): \(row.value) and \(other.value)")
        }
    }

    @Test(arguments: CaseFile.solved, UnitSystem.allCases)
    func `steps and bill are the same in a unit system`(_ visible: VisibleCase, _ system: UnitSystem) throws {
        let plain = engine.evaluate(kind: visible.kind, inputs: visible.input)
        let shown = engine.evaluate(kind: visible.kind, inputs: visible.input, units: system)
        #expect(plain.trace.map(\.id) == shown.trace.map(\.id))
        for (step, other) in zip(plain.trace, shown.trace) {
            for (number, same) in zip(step.inputs + [step.result], other.inputs + [other.result]) {
                #expect(Self.agree(number, same, system), "\(step.id) \(number.symbol)")
            }
        }
        #expect(plain.bom.map(\.item) == shown.bom.map(\.item))
        #expect(plain.bom.map(\.material) == shown.bom.map(\.material))
        let other: Set<String> =
            system == .si ? ["in", "ft", "lb", "psig", "psia"] : ["mm", "m", "kg", "kPag", "kPaa"]
        for line in shown.bom {
            #expect(!other.contains(line.unit), "\(line.item) in \(line.unit)")
        }
        for step in shown.trace {
            #expect(other.isDisjoint(with: step.inputs.map(\.unit)), "\(step.id)")
        }
    }

    @Test func `a nominal size is told in the unit asked for`() throws {
        let inputs = try CaseFile.named("separator-01").input
        let metric = engine.evaluate(kind: "separator", inputs: inputs, units: .si)
        #expect(metric.outputs["diameter"] == .quantity(value: 2133.6, unit: "mm"))
        #expect(metric.outputs["flange_class"] == .number(150))
        #expect(metric.outputs["nozzle_inlet"] == .number(6))
        #expect(metric.outputs["design_pressure"]?.unit == "kPag")
        let shell = try #require(metric.bom.first { $0.item == "shell_plate" })
        #expect(shell.description.text == "shell 2133.6 mm ID x 5.6388 m S/S x 11.1125 mm")
        let field = engine.evaluate(kind: "separator", inputs: inputs, units: .field)
        #expect(field.outputs["diameter"] == .quantity(value: 84, unit: "in"))
        #expect(field.outputs["empty_mass"]?.unit == "lb")
        #expect(field.bom.first { $0.item == "shell_plate" }?.unit == "lb")
    }

    @Test func `listed sizes without a unit of their own follow too`() throws {
        let inputs = try CaseFile.named("tank-01").input
        let plates = engine.evaluate(kind: "tank", inputs: inputs, units: .si).outputs["course_nominal"]
        #expect(plates == .list([6.35, 6.35, 4.7625, 4.7625, 4.7625]))
    }

    @Test func `a text carries its numbers in the units asked for`() {
        let inputs: [String: InputValue] = ["working_volume": .quantity(value: 1e6, unit: "bbl"), "sg": .number(0.9)]
        let error = engine.evaluate(kind: "tank", inputs: inputs, units: .field).errors.first
        #expect(error?.detail.text.contains("1000000 bbl") == true)
    }

    @Test func `inputs are echoed as they were sent`() throws {
        let inputs = try CaseFile.named("separator-01").input
        #expect(engine.evaluate(kind: "separator", inputs: inputs, units: .si).inputs == inputs)
    }

    @Test(arguments: UnitTable.all, UnitSystem.allCases)
    func `a unit stands for another of its dimension and basis`(_ unit: UnitOfMeasure, _ system: UnitSystem) throws {
        let target = unit.reported(in: system)
        #expect(target.dimension == unit.dimension)
        #expect(target.basis == unit.basis)
        #expect(target.reported(in: system) == target)
        #expect((target.shift == 0) == (unit.shift == 0))
        #expect(UnitTable.all.contains(target), "\(target.symbol)")
    }

    @Test func `gauge stays gauge and absolute stays absolute`() {
        #expect(UnitOfMeasure.barg.reported(in: .field).symbol == "psig")
        #expect(UnitOfMeasure.kPaa.reported(in: .field).symbol == "psia")
        #expect(UnitOfMeasure.psig.reported(in: .si).symbol == "kPag")
        #expect(UnitOfMeasure.kelvin.reported(in: .field).symbol == "degR")
        #expect(UnitOfMeasure.degC.reported(in: .field).symbol == "degF")
        #expect(UnitOfMeasure.kilowattOfHeat.reported(in: .field).symbol == "MMBTU/h")
    }

    private static let units = UnitTable.all + [.kilowattOfHeat]

    private static func agree(_ first: OutputValue, _ second: OutputValue, _ system: UnitSystem) -> Bool {
        switch (first, second) {
        case (.quantity(let one, let unit), .quantity(let other, let shown)):
            return units.contains { source in
                let target = source.reported(in: system)
                guard source.symbol == unit, target.symbol == shown else { return unit == shown && one == other }
                let back = source.value(ofSI: target.si(other))
                return abs(back - one) <= 1e-9 * max(abs(one), abs(back), source.shift)
            } || (unit.isEmpty && shown.isEmpty && one == other)
        case (.list(let one), .list(let other)): return one.count == other.count
        default: return first == second
        }
    }

    private static func agree(_ first: TraceValue, _ second: TraceValue, _ system: UnitSystem) -> Bool {
        guard first.symbol == second.symbol else { return false }
        if first.unit == second.unit { return first.value == second.value }
        return units.contains { source in
            let target = source.reported(in: system)
            guard source.symbol == first.unit || first.unit == "mol/s", target.symbol == second.unit else {
                return false
            }
            if first.unit == "mol/s" { return true }
            let back = source.value(ofSI: target.si(second.value))
            return abs(back - first.value) <= 2e-6 * max(abs(first.value), source.shift)
        }
    }
}
