/// Quantities with units.
extension InputReader {
    /// A required quantity, or one with a default.
    mutating func read<M: Measure>(_ field: Field<Quantity<M>>) -> Quantity<M> {
        guard let input = given(field.description) else { return .unreadable }
        return quantity(input, field)
    }

    mutating func readIfGiven<M: Measure>(_ field: Field<Quantity<M>>) -> Quantity<M>? {
        inputs[field.name].map { quantity($0, field) }
    }

    /// A required pressure, or one with a default.
    mutating func read(_ field: Field<Pressure>) -> Pressure {
        guard let input = given(field.description) else { return .unreadable }
        return pressure(input, field)
    }

    mutating func readIfGiven(_ field: Field<Pressure>) -> Pressure? {
        inputs[field.name].map { pressure($0, field) }
    }

    /// The number and unit of a field, or nil after noting the fault.
    mutating func stated(
        _ input: InputValue,
        _ field: String,
        as dimension: PhysicalDimension
    ) -> (value: Double, unit: UnitOfMeasure)? {
        switch input {
        case .quantity(let value, let symbol):
            guard value.isFinite else {
                refuse(.notFinite, field, [.text(field)])
                return nil
            }
            return unit(symbol, field, measuring: dimension).map { (value, $0) }
        case .number(let value) where !value.isFinite: refuse(.notFinite, field, [.text(field)])
        case .number, .text, .flag, .list, .object, .null:
            let example = UnitTable.symbols(of: dimension).first ?? ""
            refuse(.quantityFormat, field, [.text(field), .text("{\"value\": 1, \"unit\": \"\(example)\"}")])
        }
        return nil
    }

    mutating func unit(
        _ symbol: String,
        _ field: String,
        measuring dimension: PhysicalDimension
    ) -> UnitOfMeasure? {
        lazy var known = UnitTable.symbols(of: dimension).joined(separator: ", ")
        switch UnitTable.find(symbol, measuring: dimension) {
        case .found(let unit): return unit
        case .unknown: refuse(.unitUnknown, field, [.text(field), .text(Self.shortened(symbol)), .text(known)])
        case .otherDimension(let other):
            refuse(
                .unitDimension,
                field,
                [.text(field), .text(symbol), .text(other.rawValue), .text(dimension.rawValue), .text(known)]
            )
        case .basisMissing: refuse(.pressureBasis, field, [.text(field), .text(symbol), .text(symbol), .text(symbol)])
        }
        return nil
    }

    private mutating func quantity<M: Measure>(_ input: InputValue, _ field: Field<Quantity<M>>) -> Quantity<M> {
        guard let (value, unit) = stated(input, field.name, as: M.dimension) else { return .unreadable }
        let si = unit.si(value)
        guard accept(si, field.description, value, unit) else { return .unreadable }
        return Quantity(si: si)
    }

    private mutating func pressure(_ input: InputValue, _ field: Field<Pressure>) -> Pressure {
        guard let (value, unit) = stated(input, field.name, as: .pressure), let basis = unit.basis else {
            return .unreadable
        }
        let pressure = Pressure(si: unit.si(value), basis: basis, atmosphere: atmosphere)
        let compared =
            field.description.range?.converter?.basis == .gauge ? pressure.gauge.si : pressure.absolute.si
        guard accept(compared, field.description, value, unit) else { return .unreadable }
        guard pressure.absolute.si >= 0 else {
            refuse(.range, field.name, [.text(field.name), .number(value, unit.symbol), "0 psia", "-"])
            return .unreadable
        }
        return pressure
    }

    mutating func accept(_ si: Double, _ field: FieldDescription, _ value: Double, _ unit: UnitOfMeasure?) -> Bool {
        guard si.isFinite else {
            refuse(.notFinite, field.name, [.text(field.name)])
            return false
        }
        guard let range = field.range, !range.contains(si: si) else { return true }
        refuse(
            .range,
            field.name,
            [
                .text(field.name), .number(value, unit?.symbol ?? ""),
                .text(range.text(of: range.lower, in: unit, at: atmosphere)),
                .text(range.text(of: range.upper, in: unit, at: atmosphere)),
            ]
        )
        return false
    }

    /// The field's input, else its default (noted), else nil after noting that it is missing.
    mutating func given(_ field: FieldDescription) -> InputValue? {
        if let input = inputs[field.name] { return input }
        guard let fallback = field.fallback else {
            refuse(.missingInput, field.name, [.text(field.name)])
            return nil
        }
        sheet.assume(field, fallback)
        return fallback
    }

    private static func shortened(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }
}

extension ValueRange {
    /// A limit in the caller's unit, so that it can be compared with what was sent.
    fileprivate func text(of limit: Double?, in stated: UnitOfMeasure?, at atmosphere: AbsolutePressure) -> String {
        guard let limit else { return "-" }
        guard let stated, let converter else { return NumberText.text(limit) }
        var si = converter.si(limit)
        if let basis = converter.basis, let wanted = stated.basis {
            let pressure = Pressure(si: si, basis: basis, atmosphere: atmosphere)
            si = wanted == .gauge ? pressure.gauge.si : pressure.absolute.si
        }
        return "\(NumberText.text(stated.value(ofSI: si))) \(stated.symbol)"
    }
}
