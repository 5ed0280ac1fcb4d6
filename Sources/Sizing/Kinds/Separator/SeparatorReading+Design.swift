/// Retention, drops and design conditions.
extension SeparatorReading {
    mutating func retentionTimes(
        _ isThreePhase: Bool,
        api: Double,
        _ temperature: Temperature
    ) -> (oil: TimeSpan, water: TimeSpan) {
        typealias F = SeparatorField
        let general = reader.readIfGiven(F.retention)
        let oil = reader.readIfGiven(F.retentionOil)
        let water = reader.readIfGiven(F.retentionWater)
        guard isThreePhase else {
            let minutes = RetentionTable.twoPhase(api: api)
            let span = general ?? reader.assume(F.retention, minutes, .minute)
            return (span, span)
        }
        let minutes = RetentionTable.threePhase(api: api, temperature: temperature)
        return (
            oil ?? general ?? reader.assume(F.retentionOil, minutes, .minute),
            water ?? general ?? reader.assume(F.retentionWater, minutes, .minute)
        )
    }

    mutating func droplets(_ isThreePhase: Bool) -> (gas: Length, water: Length, oil: Length) {
        typealias F = SeparatorField
        let gas = reader.read(F.dropletGas)
        guard isThreePhase else {
            return (
                gas, reader.readIfGiven(F.dropletWater) ?? Length(si: 5e-4),
                reader.readIfGiven(F.dropletOil) ?? Length(si: 2e-4)
            )
        }
        return (gas, reader.read(F.dropletWater), reader.read(F.dropletOil))
    }

    /// The stated design pressure, or the margin of section 1.5; never below operating.
    mutating func designPressure(over operating: Pressure) -> GaugePressure {
        guard let stated = reader.readIfGiven(SeparatorField.designPressure) else {
            let psig = DesignMargin.designPressure(operating: UnitOfMeasure.psig.value(ofSI: operating.gauge.si))
            return reader.assumePressure(SeparatorField.designPressure, psig: psig)
        }
        if stated.gauge.si < operating.gauge.si - 1e-9 * operating.absolute.si {
            reader.contradict("design_pressure", "pressure", stated.gauge.psig, operating.gauge.psig, in: "psig")
        }
        return stated.gauge
    }

    mutating func designTemperature(over operating: Temperature) -> Temperature {
        guard let stated = reader.readIfGiven(SeparatorField.designTemperature) else {
            let fahrenheit = operating.fahrenheit + 50
            return reader.assume(SeparatorField.designTemperature, fahrenheit, .degF)
        }
        if stated.si < operating.si - 1e-6 {
            reader.contradict("design_temperature", "temperature", stated.fahrenheit, operating.fahrenheit, in: "degF")
        }
        return stated
    }
}

extension GaugePressure {
    /// psig, for texts and bands.
    var psig: Double { UnitOfMeasure.psig.value(ofSI: si) }
}
