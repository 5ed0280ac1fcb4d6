/// What a gas is and how much of it flows.
extension InputReader {
    /// g/mol from a molecular weight or a gas gravity; both given have to agree within 0.5 %.
    mutating func molarMass(_ weight: Field<Double>, _ gravity: Field<Double>) -> Double {
        guard let converted = readIfGiven(gravity).map({ $0 * PhysicalConstant.airMolarMass }) else {
            return read(weight)
        }
        guard let stated = readIfGiven(weight) else { return converted }
        if abs(stated - converted) > 0.005 * stated {
            contradict(gravity.name, weight.name, converted, stated, in: "kg/kmol")
        }
        return stated
    }

    /// kg/s from a mass flow or a standard rate; both given have to agree within 2 %.
    mutating func gasMassFlow(
        _ mass: Field<MassFlow>,
        _ rate: Field<StandardGasFlow>,
        molarMass: Double
    ) -> Double {
        guard let converted = readIfGiven(rate).map({ $0.si * molarMass / 1000 }) else { return read(mass).si }
        guard let stated = readIfGiven(mass)?.si else { return converted }
        if abs(stated - converted) > 0.02 * stated {
            contradict(rate.name, mass.name, converted * 3600, stated * 3600, in: "kg/h")
        }
        return stated
    }

    /// The given Z, or the correlation of section 2, noted as an assumption.
    ///
    /// Refused as missing where the pseudo-critical constants have no meaning or the correlation no usable value.
    mutating func compressibility(
        _ field: Field<Double>,
        gravity: Double,
        pressure: AbsolutePressure,
        temperature: Temperature
    ) -> GasProperties.Compressibility? {
        if isGiven(field) {
            guard let stated = readIfGiven(field), stated.isFinite else { return nil }
            return GasProperties.Compressibility(factor: stated, reducedTemperature: .nan, reducedPressure: .nan)
        }
        guard gravity.isFinite, pressure.si.isFinite, temperature.si.isFinite else { return nil }
        let found = GasProperties.compressibility(gravity: gravity, pressure: pressure, temperature: temperature)
        guard found.reducedTemperature > 0, found.reducedPressure >= 0, found.factor > 0, found.factor.isFinite else {
            refuse(.missingInput, field.name, [.text(field.name)])
            return nil
        }
        sheet.assume(
            field.description,
            .number(found.factor),
            because: found.isInRange ? Self.correlation : Self.outsideCorrelation
        )
        return found
    }

    private static let correlation = Bilingual(
        "Dranchuk & Abou-Kassem (1975) with pseudo-critical constants of Sutton (1985)",
        "Dranchuk y Abou-Kassem (1975) con constantes pseudocríticas de Sutton (1985)"
    )
    private static let outsideCorrelation = Bilingual(
        "Dranchuk & Abou-Kassem (1975), outside its range 1 < Tpr <= 3, ppr < 30: give z_factor",
        "Dranchuk y Abou-Kassem (1975), fuera de su rango 1 < Tpr <= 3, ppr < 30: indique z_factor"
    )
}
