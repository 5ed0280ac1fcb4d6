@testable import Sizing

/// The same request in other units.
enum Restatement {
    /// Every quantity in another unit of its dimension, `turn` places further in the table.
    static func restate(
        _ inputs: [String: InputValue],
        of kind: KindDescription,
        turn: Int,
        keepingBasis: Bool = false
    ) -> [String: InputValue] {
        var restated = inputs
        for field in kind.fields {
            guard let dimension = field.dimension, case .quantity(let value, let symbol) = inputs[field.name],
                let unit = UnitTable.first(symbol, dimension)
            else { continue }
            let units = UnitTable.all.filter { other in
                other.dimension == dimension && (!keepingBasis || other.basis == unit.basis)
            }
            guard let index = units.firstIndex(of: unit) else { continue }
            let target = units[(index + turn) % units.count]
            var si = unit.si(value)
            if let from = unit.basis, let to = target.basis {
                let pressure = Pressure(si: si, basis: from, atmosphere: atmosphere(inputs))
                si = to == .gauge ? pressure.gauge.si : pressure.absolute.si
            }
            restated[field.name] = .quantity(value: target.value(ofSI: si), unit: target.symbol)
        }
        return restated
    }

    private static func atmosphere(_ inputs: [String: InputValue]) -> AbsolutePressure {
        guard case .quantity(let value, let symbol) = inputs["atmospheric_pressure"],
            let unit = UnitTable.first(symbol, .pressure)
        else { return AbsolutePressure(si: 101_325) }
        return AbsolutePressure(si: unit.si(value))
    }
}
