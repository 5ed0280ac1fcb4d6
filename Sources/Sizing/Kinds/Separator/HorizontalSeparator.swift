import Foundation

/// Sizing of a horizontal separator, SI.
///
/// Arnold & Stewart vol. 1, 3rd ed., ch. 4-5; Souders-Brown by API Spec 12J.
struct HorizontalSeparator: Sendable, Hashable {
    /// m².
    let gasConstraint: Double
    /// m³.
    let liquidConstraint: Double
    let waterAreaFraction: Double
    let waterDepthFraction: Double
    let oilDepthFraction: Double
    /// Thickest oil pad that water drops fall through in the oil retention time, m.
    let oilPad: Double
    /// Infinite when nothing bounds it.
    let diameterMax: Double
    /// α of the liquid at the level of the request.
    let liquidAreaFraction: Double
    /// Stokes velocities the bounds come from, m/s.
    let waterSettling: Double
    let oilRising: Double
    private let gasAreaFraction: Double
    private let kTerm: Double

    init(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        let level = input.levelFraction
        let area = CircleSegment.areaFraction(depthFraction: level)
        (waterSettling, oilRising) = (fluids.waterSettling, fluids.oilRising)
        (liquidAreaFraction, gasAreaFraction) = (area, 1 - area)
        gasConstraint = (1 - level) / (1 - area) * 4 * fluids.gasFlow / (.pi * fluids.terminalVelocity)
        let oilVolume = input.liquids.oil.si * input.oilRetention.si
        let waterVolume = input.liquids.water.si * input.waterRetention.si
        let volume = oilVolume + waterVolume
        liquidConstraint = 4 * volume / (.pi * area)
        kTerm = fluids.soudersBrown
        waterAreaFraction = volume > 0 ? area * waterVolume / volume : 0
        waterDepthFraction =
            waterAreaFraction > 0 ? CircleSegment.depthFraction(areaFraction: waterAreaFraction) : 0
        oilDepthFraction = max(0, level - waterDepthFraction)
        oilPad = fluids.waterSettling * input.oilRetention.si
        let waterLayer = fluids.oilRising * input.waterRetention.si
        guard input.isThreePhase else {
            diameterMax = .infinity
            return
        }
        diameterMax = min(
            oilDepthFraction > 1e-12 ? oilPad / oilDepthFraction : .infinity,
            waterDepthFraction > 1e-12 ? waterLayer / waterDepthFraction : .infinity
        )
    }

    func effectiveLengthLiquid(_ diameter: Double) -> Double { liquidConstraint / (diameter * diameter) }
    func effectiveLengthGas(_ diameter: Double) -> Double { gasConstraint / diameter }

    /// Gas velocity over the liquid at a diameter, m/s.
    func gasVelocity(_ flow: Double, _ diameter: Double) -> Double {
        flow / (gasAreaFraction * .pi * diameter * diameter / 4)
    }

    /// Required seam-to-seam length at a diameter with the term that sets it.
    func requiredLength(_ gasFlow: Double, _ diameter: Double) -> (length: Double, governing: SeparatorGoverning) {
        let liquid = effectiveLengthLiquid(diameter)
        var required = (
            length: max(4 / 3.0 * liquid, liquid + 2.5 * PhysicalConstant.foot),
            governing: SeparatorGoverning.liquidRetention
        )
        guard gasFlow > 0 else { return required }
        let droplet = effectiveLengthGas(diameter) + diameter
        if droplet > required.length { required = (droplet, .gasDroplet) }
        let ratio = gasVelocity(gasFlow, diameter) / kTerm
        let souders = 10 * PhysicalConstant.foot * pow(ratio, 1 / 0.56)
        if souders > required.length { required = (souders, .gasKFactor) }
        return required
    }

    /// The smallest listed diameter that satisfies every bound; nil when none does.
    func choose(_ input: SeparatorInput, _ fluids: SeparatorFluids) -> SeparatorShape? {
        for inches in StandardList.vesselDiameters {
            let diameter = inches * PhysicalConstant.inch
            guard diameter <= diameterMax * (1 + 1e-9) else { return nil }
            let required = requiredLength(fluids.gasFlow, diameter)
            guard required.length < 1e6 else { continue }
            let length = SeparatorShape.roundedUp(required.length)
            guard length / diameter <= input.slenderness.upperBound * (1 + 1e-9) else { continue }
            let longer = SeparatorShape.lengthened(length, diameter: diameter, minimum: input.slenderness.lowerBound)
            return SeparatorShape(
                diameter: diameter,
                length: longer ?? length,
                governing: longer == nil ? required.governing : .slendernessMin,
                liquidHeight: input.levelFraction * diameter,
                gasVelocity: gasVelocity(fluids.gasFlow, diameter)
            )
        }
        return nil
    }
}
