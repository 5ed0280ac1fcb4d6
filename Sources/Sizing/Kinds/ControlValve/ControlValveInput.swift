/// A control valve request that has been read and checked; SI.
struct ControlValveInput: Sendable, Hashable {
    /// What the liquid boils at.
    struct VaporLimit: Sendable, Hashable {
        let pressure: AbsolutePressure
        let critical: AbsolutePressure
    }

    struct Liquid: Sendable, Hashable {
        /// m³/s.
        let flow: Double
        let density: Double
        /// nil when unknown: taken as zero, and choking is not checked.
        let vapor: VaporLimit?

        /// FF = 0.96 − 0.28 √(pv/pc).
        var criticalRatio: Double {
            guard let vapor else { return 0.96 }
            return 0.96 - 0.28 * (vapor.pressure.si / vapor.critical.si).squareRoot()
        }
    }

    struct Gas: Sendable, Hashable {
        /// kg/s.
        let massFlow: Double
        let heatRatio: Double
        /// At the inlet.
        let state: GasState
    }

    enum Fluid: Sendable, Hashable {
        case liquid(Liquid)
        case gas(Gas)
    }

    let fluid: Fluid
    let inlet: AbsolutePressure
    let inletGauge: GaugePressure
    let outlet: AbsolutePressure
    /// Pa.
    let drop: Double
    /// Known for gas; for a liquid only when given.
    let temperature: Temperature?
    let style: ControlValveStyle
    /// FL, xT and Fd.
    let recovery: Double
    let ratioFactor: Double
    let modifier: Double
    /// Inside diameters in m; both nil when no pipe is known.
    let inletPipe: Double?
    let outletPipe: Double?
    /// A given valve size, m.
    let valveBore: Double?
    let isViscosityEstimated: Bool
    /// nil when no diameter is known, so that there is no Reynolds number.
    let viscosity: Viscosity?
    let maxOpening: Double

    /// The diameter of the valve Reynolds number, m.
    var reynoldsDiameter: Double? { valveBore ?? inletPipe }

    /// The fittings of a given valve size; no pipe means no reducers.
    var givenFittings: ValveFittings? { valveBore.map(fittings) }

    /// Reducers around a valve of `bore` m.
    func fittings(around bore: Double) -> ValveFittings {
        guard let inletPipe else { return ValveFittings(bore: bore) }
        return ValveFittings(bore: bore, inlet: inletPipe, outlet: outletPipe ?? inletPipe)
    }

    /// m³/s at the inlet, and kg/m³.
    var inletFlow: (volume: Double, density: Double) {
        switch fluid {
        case .liquid(let liquid): (liquid.flow, liquid.density)
        case .gas(let gas): (gas.massFlow / gas.state.density.si, gas.state.density.si)
        }
    }
}
