/// A gas at one pressure and temperature.
struct GasState: Sendable, Hashable {
    let gravity: Double
    /// g/mol.
    let molarMass: Double
    let pressure: AbsolutePressure
    let temperature: Temperature
    let compressibility: GasProperties.Compressibility
    let density: Density

    init(
        molarMass: Double,
        pressure: AbsolutePressure,
        temperature: Temperature,
        compressibility: GasProperties.Compressibility
    ) {
        gravity = molarMass / PhysicalConstant.airMolarMass
        self.molarMass = molarMass
        self.pressure = pressure
        self.temperature = temperature
        self.compressibility = compressibility
        density = GasProperties.density(
            gravity: gravity,
            factor: compressibility.factor,
            pressure: pressure,
            temperature: temperature
        )
    }

    /// Lee, Gonzalez & Eakin (1966).
    var estimatedViscosity: Viscosity {
        GasProperties.viscosity(gravity: gravity, density: density, temperature: temperature)
    }
}

extension InputReader {
    /// The given viscosity, or the estimate for the gas, noted as an assumption.
    mutating func gasViscosity(_ field: Field<Viscosity>, of gas: GasState) -> Viscosity {
        if let stated = readIfGiven(field) { return stated }
        let estimate = gas.estimatedViscosity
        sheet.assume(
            field.description,
            .quantity(value: UnitOfMeasure.centipoise.value(ofSI: estimate.si), unit: UnitOfMeasure.centipoise.symbol),
            because: Bilingual("Lee, Gonzalez & Eakin (1966)", "Lee, González y Eakin (1966)")
        )
        return estimate
    }
}

extension Worksheet {
    /// The steps from gravity, pressure and temperature to density.
    mutating func trace(_ gas: GasState, _ prefix: String) {
        let pressure = TraceValue("p", gas.pressure.si, .kPaa)
        let temperature = TraceValue("T", gas.temperature.si, .kelvin)
        let z = TraceValue("Z", gas.compressibility.factor)
        if gas.compressibility.reducedTemperature.isFinite {
            step(
                prefix + ".z",
                "Z by Dranchuk & Abou-Kassem at ppr = p/ppc, Tpr = T/Tpc; ppc = 756.8 - 131.0 g - 3.6 g^2 psia, "
                    + "Tpc = 169.2 + 349.5 g - 74.0 g^2 degR",
                [
                    TraceValue("g", gas.gravity), pressure, temperature,
                    TraceValue("ppr", gas.compressibility.reducedPressure),
                    TraceValue("Tpr", gas.compressibility.reducedTemperature),
                ],
                z,
                "Dranchuk & Abou-Kassem (1975), smallest density root; Sutton (1985)"
            )
        }
        step(
            prefix + ".gas_density",
            "rho_g = p M/(Z R T), R = 8.314462618 J/(mol K)",
            [pressure, TraceValue("M (g/mol)", gas.molarMass), z, temperature],
            TraceValue("rho_g", gas.density.si, .kilogramPerCubicMetre),
            "gas law"
        )
    }

    /// The step of an estimated gas viscosity.
    mutating func traceViscosity(_ gas: GasState, _ viscosity: Viscosity, _ prefix: String) {
        step(
            prefix + ".gas_viscosity",
            "mu = 1e-4 K exp(X rho^Y) cP; K = (9.4 + 0.02 M) T^1.5/(209 + 19 M + T), X = 3.5 + 986/T + 0.01 M, "
                + "Y = 2.4 - 0.2 X; T in degR, rho in g/cm3",
            [
                TraceValue("M (g/mol)", gas.molarMass), TraceValue("T (degR)", gas.temperature.si * 1.8),
                TraceValue("rho (g/cm3)", gas.density.si / 1000),
            ],
            TraceValue("mu", viscosity.si, .centipoise),
            "Lee, Gonzalez & Eakin (1966)"
        )
    }
}
