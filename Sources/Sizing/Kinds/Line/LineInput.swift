/// A line request that has been read and checked; SI.
struct LineInput: Sendable, Hashable {
    let service: LineService
    let liquid: Liquid?
    let gas: Gas?
    let pressure: Pressure
    let temperature: Temperature
    let length: Double
    let roughness: Double
    let erosionalConstant: Double
    let designPressure: GaugePressure
    let corrosion: Double
    let maxVelocity: Double?
    let maxGradient: Double?
    /// The only size to look at; nil to look for one.
    let size: PipeSize?

    struct Liquid: Sendable, Hashable {
        /// m³/s.
        let flow: Double
        let density: Double
        let viscosity: Double
    }

    struct Gas: Sendable, Hashable {
        /// mol/s.
        let rate: Double
        let state: GasState
        let viscosity: Viscosity?
        let isViscosityEstimated: Bool

        /// m³/s at the line's pressure and temperature.
        var flow: Double { rate * state.molarMass / 1000 / state.density.si }
    }
}
