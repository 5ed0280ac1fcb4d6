import Foundation

/// Properties of oil and water.
enum LiquidProperties {
    /// Specific gravity from degrees API: 141.5/(°API + 131.5).
    static func specificGravity(api: Double) -> Double { 141.5 / (api + 131.5) }

    /// Degrees API from specific gravity.
    static func api(specificGravity: Double) -> Double { 141.5 / specificGravity - 131.5 }

    /// Density at 60 °F; no correction to the operating temperature in this preliminary method.
    static func density(specificGravity: Double) -> Density {
        Density(si: specificGravity * PhysicalConstant.waterDensity)
    }

    /// Dead oil by Beggs & Robinson (1975); nil where the formula has no meaning (at and below 0 °F, or beyond 1e6 cP).
    static func deadOilViscosity(api: Double, temperature: Temperature) -> Viscosity? {
        let fahrenheit = temperature.fahrenheit
        guard fahrenheit > 0 else { return nil }
        let exponent = pow(10, 3.0324 - 0.02023 * api) * pow(fahrenheit, -1.163)
        guard exponent < 6 else { return nil }
        return Viscosity(si: (pow(10, exponent) - 1) * 1e-3)
    }

    /// Whether the correlation covers the oil: 16-58 °API, 70-295 °F.
    static func deadOilIsInRange(api: Double, temperature: Temperature) -> Bool {
        let fahrenheit = temperature.fahrenheit
        return api >= 16 - 1e-9 && api <= 58 + 1e-9 && fahrenheit >= 70 - 1e-6 && fahrenheit <= 295 + 1e-6
    }

    /// Water: 2.414e-5 · 10^(247.8/(T − 140)) Pa s, within 1 % of IAPWS between 10 and 90 °C.
    static func waterViscosity(temperature: Temperature) -> Viscosity {
        Viscosity(si: 2.414e-5 * pow(10, 247.8 / (temperature.si - 140)))
    }
}
