/// A relief valve request that has been read and checked.
struct ReliefInput: Sendable, Hashable {
    /// What has to be relieved.
    enum Load: Sendable, Hashable {
        /// kg/h, g/mol, K.
        case gas(flow: Double, mass: Double, temperature: Double, heatRatio: Double, z: Double)
        /// kg/h.
        case steam(flow: Double, superheat: Double)
        /// m³/s, Pa s.
        case liquid(flow: Double, gravity: Double, viscosity: Double)
    }

    let load: Load
    let setPressure: Pressure
    let overpressure: Double
    let backPressure: AbsolutePressure
    let backPressureGauge: GaugePressure
    let valveType: ReliefValveType
    let discharge: Double
    let combination: Double
    /// Kb for gas and steam, Kw for liquid.
    let backPressureFactor: Double
    let atmosphere: AbsolutePressure

    /// kPa absolute: set times 1 + overpressure before the atmosphere is added.
    var relieving: Double { (setPressure.gauge.si * (1 + overpressure) + atmosphere.si) / 1000 }
}
