/// Checks between fields.
extension InputReader {
    /// Refuses a temperature that cannot exist.
    mutating func refuseBelowAbsoluteZero(_ temperature: Temperature, _ field: String) {
        guard temperature.si < 0 else { return }
        refuse(.range, field, [.text(field), .number(temperature.si, "K"), "0 K", "-"])
    }

    /// Refuses two inputs that cannot both be true; the values are shown as they stand against each other.
    ///
    /// - Parameter unit: The unit of both values, or of the first where the other has one of its own.
    mutating func contradict(
        _ field: String,
        _ other: String,
        _ value: Double,
        _ otherValue: Double,
        in unit: String = "",
        _ otherUnit: String? = nil
    ) {
        refuse(
            .contradiction,
            field,
            [.text(field), .text(other), .number(value, unit), .number(otherValue, otherUnit ?? unit)]
        )
    }
}

/// Defaults that follow from other inputs.
extension InputReader {
    /// Uses `value` in `unit` for an absent field and notes it.
    mutating func assume<M: Measure>(
        _ field: Field<Quantity<M>>,
        _ value: Double,
        _ unit: UnitOfMeasure
    ) -> Quantity<M> {
        sheet.assume(field.description, .quantity(value: value, unit: unit.symbol))
        return Quantity(si: unit.si(value))
    }

    mutating func assumePressure(_ field: Field<Pressure>, psig value: Double) -> GaugePressure {
        sheet.assume(field.description, .quantity(value: value, unit: UnitOfMeasure.psig.symbol))
        return GaugePressure(si: UnitOfMeasure.psig.si(value))
    }

    mutating func assume(_ field: Field<Double>, _ value: Double, because reason: Bilingual) -> Double {
        sheet.assume(field.description, .number(value), because: reason)
        return value
    }

    /// The given number, or `value`, noted as an assumption.
    mutating func read(_ field: Field<Double>, or value: Double) -> Double {
        readIfGiven(field) ?? assume(field, value, because: field.description.note)
    }
}
