import Testing

@testable import Sizing

struct InvarianceTests {
    @Test(arguments: CaseFile.solved, 1...3)
    func `the same problem in other units gives the same result`(_ visible: VisibleCase, turn: Int) throws {
        let engine = SizingEngine()
        let kind = try #require(SizingEngine.kinds.first { $0.name == visible.kind })
        let original = engine.evaluate(kind: visible.kind, inputs: visible.input)
        let restated = engine.evaluate(kind: visible.kind, inputs: restate(visible.input, of: kind, turn: turn))
        #expect(restated.status == .ok)
        #expect(restated.warnings == original.warnings)
        #expect(restated.outputs.rows.map(\.name) == original.outputs.rows.map(\.name))
        for row in original.outputs.rows {
            #expect(agree(row.value, restated.outputs[row.name]), "\(row.name)")
        }
    }

    /// Every quantity in another unit of its dimension, `turn` places further in the table.
    private func restate(_ inputs: [String: InputValue], of kind: KindDescription, turn: Int) -> [String: InputValue] {
        var restated = inputs
        for field in kind.fields {
            guard case .quantity(let dimension) = field.form, case .quantity(let value, let symbol) = inputs[field.name]
            else { continue }
            let units = UnitTable.all.filter { $0.dimension == dimension }
            guard let index = units.firstIndex(where: { $0.symbol == symbol }) else { continue }
            let target = units[(index + turn) % units.count]
            var si = units[index].si(value)
            if let from = units[index].basis, let to = target.basis {
                let pressure = Pressure(si: si, basis: from, atmosphere: AbsolutePressure(si: 101_325))
                si = to == .gauge ? pressure.gauge.si : pressure.absolute.si
            }
            restated[field.name] = .quantity(value: target.value(ofSI: si), unit: target.symbol)
        }
        return restated
    }

    private func agree(_ first: OutputValue, _ second: OutputValue?) -> Bool {
        guard let second else { return false }
        switch (first, second) {
        case (.quantity(let one, let unit), .quantity(let other, let otherUnit)):
            return unit == otherUnit && abs(one - other) <= 1e-9 * max(abs(one), abs(other)) + 1e-12
        case (.number(let one), .number(let other)): return one == other
        case (.list(let one), .list(let other)): return one == other
        default: return first == second
        }
    }
}
