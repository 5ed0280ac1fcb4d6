extension OutputValue {
    /// The same value in the unit that `system` shows its dimension in.
    ///
    /// Where two dimensions share a symbol, the first of the unit table is taken unless `dimension` is given.
    func reported(in system: UnitSystem, _ dimension: PhysicalDimension? = nil) -> OutputValue {
        guard case .quantity(let value, let symbol) = self, let unit = UnitTable.first(symbol, dimension) else {
            return self
        }
        let target = unit.reported(in: system)
        return .quantity(value: target == unit ? value : target.value(ofSI: unit.si(value)), unit: target.symbol)
    }
}

extension BillLine {
    /// The same line with its quantity and texts in the units of `system`.
    func reported(in system: UnitSystem) -> BillLine {
        let amount = OutputValue.quantity(value: quantity, unit: unit).reported(in: system)
        guard case .quantity(let quantity, let unit) = amount else { return self }
        return BillLine(
            item: item,
            description: description.reported(in: system),
            quantity: quantity,
            unit: unit,
            material: material,
            rating: rating.reported(in: system),
            preliminary: preliminary
        )
    }
}

extension Phrase {
    /// The same sentence with its measures in the units of `system`.
    func reported(in system: UnitSystem) -> Phrase { Phrase(template, arguments.map { $0.reported(in: system) }) }
}

extension FieldDescription {
    /// What the field measures; nil for a plain number, a word or a flag.
    var dimension: PhysicalDimension? {
        if case .quantity(let dimension) = form { dimension } else { nil }
    }
}
