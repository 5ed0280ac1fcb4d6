import Foundation

/// Properties of natural gas from its gravity.
enum GasProperties {
    /// Pseudo-reduced temperature and pressure and the Z factor found there.
    struct Compressibility: Sendable, Hashable {
        let factor: Double
        let reducedTemperature: Double
        let reducedPressure: Double
        /// Whether 1.0 < Tpr <= 3 and ppr < 30.
        var isInRange: Bool { reducedTemperature > 1 && reducedTemperature <= 3 && reducedPressure < 30 }

        /// Of a field that could not be read; nothing is computed from it.
        static let unreadable = Compressibility(factor: .nan, reducedTemperature: .nan, reducedPressure: .nan)
    }

    /// Molar mass in kg/mol: 28.9647 g/mol times the gravity.
    static func molarMass(gravity: Double) -> Double { PhysicalConstant.airMolarMass * gravity / 1000 }

    /// Z by Dranchuk & Abou-Kassem (1975) with the pseudo-critical constants of Sutton (1985).
    static func compressibility(
        gravity: Double,
        pressure: AbsolutePressure,
        temperature: Temperature
    ) -> Compressibility {
        let criticalPressure = 756.8 - 131.0 * gravity - 3.6 * gravity * gravity
        let criticalTemperature = 169.2 + 349.5 * gravity - 74.0 * gravity * gravity
        let reducedPressure = UnitOfMeasure.psia.value(ofSI: pressure.si) / criticalPressure
        let reducedTemperature = temperature.si * 1.8 / criticalTemperature
        return Compressibility(
            factor: DranchukAbouKassem(reducedTemperature).factor(reducedPressure: reducedPressure),
            reducedTemperature: reducedTemperature,
            reducedPressure: reducedPressure
        )
    }

    /// kg/m³ from p M/(Z R T).
    static func density(
        gravity: Double,
        factor: Double,
        pressure: AbsolutePressure,
        temperature: Temperature
    ) -> Density {
        Density(si: pressure.si * molarMass(gravity: gravity) / (factor * PhysicalConstant.gas * temperature.si))
    }

    /// Lee, Gonzalez & Eakin (1966).
    static func viscosity(gravity: Double, density: Density, temperature: Temperature) -> Viscosity {
        let mass = PhysicalConstant.airMolarMass * gravity
        let rankine = temperature.si * 1.8
        let k = (9.4 + 0.02 * mass) * pow(rankine, 1.5) / (209 + 19 * mass + rankine)
        let x = 3.5 + 986 / rankine + 0.01 * mass
        let y = 2.4 - 0.2 * x
        return Viscosity(si: 1e-7 * k * exp(x * pow(density.si / 1000, y)))
    }
}
