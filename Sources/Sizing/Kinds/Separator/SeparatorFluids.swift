import Foundation

/// Properties, rates and velocities that both orientations size with; SI.
struct SeparatorFluids: Sendable, Hashable {
    let z: Double
    /// What Z was found at; nil when it was given.
    let reduced: GasProperties.Compressibility?
    let gasDensity: Double
    let gasViscosity: Double
    /// m³/s at operating conditions.
    let gasFlow: Double
    let oilDensity: Double
    let waterDensity: Double
    let oilViscosity: Double
    let waterViscosity: Double
    let drag: Double
    /// Terminal velocity of a liquid drop in the gas.
    let terminalVelocity: Double
    /// √((ρo − ρg)/ρg).
    let densityTerm: Double
    /// Souders-Brown limit; at 10 ft for a horizontal vessel.
    let soudersBrown: Double
    /// Stokes velocity of water drops falling through the oil; 0 in a two-phase vessel.
    let waterSettling: Double
    /// Stokes velocity of oil drops rising through the water; 0 in a two-phase vessel.
    let oilRising: Double

    var heaviestLiquid: Double { max(oilDensity, waterDensity) }
}

extension SeparatorFluids {
    init(_ input: SeparatorInput, _ sheet: inout Worksheet) throws(SizingFault) {
        reduced = Self.compressibility(input, &sheet)
        z = input.zFactor ?? reduced?.factor ?? .nan
        let computed = GasProperties.density(
            gravity: input.gasGravity,
            factor: z,
            pressure: input.pressure.absolute,
            temperature: input.temperature
        )
        let density = input.gasDensity ?? computed
        gasDensity = density.si
        let viscosity = GasProperties.viscosity(
            gravity: input.gasGravity,
            density: density,
            temperature: input.temperature
        )
        gasViscosity = (input.gasViscosity ?? viscosity).si
        gasFlow = input.gas.si * z * PhysicalConstant.gas * input.temperature.si / input.pressure.absolute.si
        oilDensity = LiquidProperties.density(specificGravity: input.oilGravity).si
        waterDensity =
            input.isThreePhase ? LiquidProperties.density(specificGravity: input.waterGravity).si : 0
        try Self.checkOrder(oil: oilDensity, gas: gasDensity, water: input.isThreePhase ? waterDensity : nil)
        (drag, terminalVelocity) = Self.settle(
            drop: input.dropletGas.si,
            liquid: oilDensity,
            gas: gasDensity,
            viscosity: gasViscosity
        )
        densityTerm = ((oilDensity - gasDensity) / gasDensity).squareRoot()
        soudersBrown = input.kFactor.si * densityTerm
        let estimate = LiquidProperties.waterViscosity(temperature: input.temperature)
        waterViscosity = (input.waterViscosity ?? estimate).si
        guard input.isThreePhase else {
            (oilViscosity, waterSettling, oilRising) = (0, 0, 0)
            return
        }
        oilViscosity = try Self.oilViscosity(input, &sheet)
        let difference = waterDensity - oilDensity
        waterSettling = Self.stokes(difference, drop: input.dropletWater.si, viscosity: oilViscosity)
        oilRising = Self.stokes(difference, drop: input.dropletOil.si, viscosity: waterViscosity)
        warnAboutStokes(input, &sheet)
    }

    /// Drop settling in gas: the fixed point of CD = 24/Re + 3/√Re + 0.34, from CD = 0.34.
    ///
    /// Arnold & Stewart, Surface Production Operations vol. 1, 3rd ed., ch. 4.
    static func settle(
        drop: Double,
        liquid: Double,
        gas: Double,
        viscosity: Double
    ) -> (drag: Double, velocity: Double) {
        var drag = 0.34
        var velocity = 0.0
        for _ in 0..<500 {
            velocity =
                (4 * PhysicalConstant.gravity * drop * (liquid - gas) / (3 * drag * gas)).squareRoot()
            let reynolds = gas * velocity * drop / viscosity
            let next = 24 / reynolds + 3 / reynolds.squareRoot() + 0.34
            let isSettled = abs(next - drag) <= 1e-12 * next
            drag = next
            if isSettled { break }
        }
        velocity = (4 * PhysicalConstant.gravity * drop * (liquid - gas) / (3 * drag * gas)).squareRoot()
        return (drag, velocity)
    }

    private static func stokes(_ difference: Double, drop: Double, viscosity: Double) -> Double {
        PhysicalConstant.gravity * difference * drop * drop / (18 * viscosity)
    }

    private static func compressibility(
        _ input: SeparatorInput,
        _ sheet: inout Worksheet
    ) -> GasProperties.Compressibility? {
        guard input.zFactor == nil else { return nil }
        let found = GasProperties.compressibility(
            gravity: input.gasGravity,
            pressure: input.pressure.absolute,
            temperature: input.temperature
        )
        if !found.isInRange {
            sheet.warn(.zCorrelationRange, [.number(found.reducedTemperature), .number(found.reducedPressure)])
        }
        return found
    }

    private static func checkOrder(oil: Double, gas: Double, water: Double?) throws(SizingFault) {
        guard oil > gas else {
            throw SizingFault(
                .densityOrder,
                "oil_api",
                ["oil", .measure(oil, .kilogramPerCubicMetre), "gas", .measure(gas, .kilogramPerCubicMetre)]
            )
        }
        if let water, water <= oil {
            throw SizingFault(
                .densityOrder,
                "water_sg",
                ["water", .measure(water, .kilogramPerCubicMetre), "oil", .measure(oil, .kilogramPerCubicMetre)]
            )
        }
    }

    private static func oilViscosity(_ input: SeparatorInput, _ sheet: inout Worksheet) throws(SizingFault) -> Double {
        if let stated = input.oilViscosity { return stated.si }
        guard
            let found = LiquidProperties.deadOilViscosity(api: input.oilAPI, temperature: input.temperature),
            found.si > 0
        else {
            throw SizingFault(.missingInput, "oil_viscosity", ["oil_viscosity"])
        }
        sheet.warn(.oilViscosityEstimated, [.measure(found.si, .centipoise)])
        if !LiquidProperties.deadOilIsInRange(api: input.oilAPI, temperature: input.temperature) {
            sheet.warn(.oilViscosityRange, [.number(input.oilAPI), .measure(input.temperature.si, .degF)])
        }
        return found.si
    }

    private func warnAboutStokes(_ input: SeparatorInput, _ sheet: inout Worksheet) {
        let inOil = oilDensity * waterSettling * input.dropletWater.si / oilViscosity
        let inWater = waterDensity * oilRising * input.dropletOil.si / waterViscosity
        let largest = max(inOil, inWater)
        if largest > 2 { sheet.warn(.stokesReynolds, [.number(largest)]) }
    }
}
