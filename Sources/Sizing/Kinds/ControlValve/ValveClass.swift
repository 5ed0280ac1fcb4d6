/// Body class by the default design conditions over the inlet.
struct ValveClass: Sendable, Hashable {
    let designPressure: GaugePressure
    let designTemperature: Temperature
    /// ASME B16.5, material group 1.1.
    let rating: Double

    /// nil when the temperature is unknown or no class up to 2500 holds the pressure.
    init?(_ input: ControlValveInput) {
        guard let temperature = input.temperature else { return nil }
        let psig = DesignMargin.designPressure(operating: input.inletGauge.psig)
        designPressure = GaugePressure(si: UnitOfMeasure.psig.si(psig))
        designTemperature = Temperature(si: temperature.si + 50 / 1.8)
        guard let rating = FlangeClass.smallest(holding: designPressure, at: designTemperature) else { return nil }
        self.rating = rating
    }
}
