/// A separator request that has been read and checked.
struct SeparatorInput: Sendable, Hashable {
    let isThreePhase: Bool
    let orientation: Orientation
    let atmosphere: AbsolutePressure
    let pressure: Pressure
    let temperature: Temperature
    let gas: StandardGasFlow
    let liquids: LiquidSplit
    let gasGravity: Double
    let oilAPI: Double
    let oilGravity: Double
    let waterGravity: Double
    let oilViscosity: Viscosity?
    let waterViscosity: Viscosity?
    let gasViscosity: Viscosity?
    let zFactor: Double?
    let gasDensity: Density?
    let oilRetention: TimeSpan
    let waterRetention: TimeSpan
    let dropletGas: Length
    let dropletWater: Length
    let dropletOil: Length
    /// Souders-Brown K, halved without a mist extractor; at 10 ft for a horizontal vessel.
    let kFactor: Velocity
    let mistExtractor: Bool
    let levelFraction: Double
    let slenderness: ClosedRange<Double>
    let designPressure: GaugePressure
    let designTemperature: Temperature
    let wall: WallOptions
}
