import Foundation

/// Sizing of a vertical separator, SI.
///
/// Arnold & Stewart vol. 1, 3rd ed., ch. 4-5; Souders-Brown by API Spec 12J.
struct VerticalSeparator: Sendable, Hashable {
    let byDroplet: Double
    let byKFactor: Double
    let byWaterSettling: Double
    let byOilSettling: Double
    /// Oil and water to hold, m³.
    let liquidVolume: Double

    init(_ input: SeparatorInput, _ fluids: SeparatorFluids) {
        func diameter(_ flow: Double, _ velocity: Double) -> Double {
            flow > 0 ? (4 * flow / (.pi * velocity)).squareRoot() : 0
        }
        byDroplet = diameter(fluids.gasFlow, fluids.terminalVelocity)
        byKFactor = diameter(fluids.gasFlow, fluids.soudersBrown)
        byWaterSettling = input.isThreePhase ? diameter(input.liquids.oil.si, fluids.waterSettling) : 0
        byOilSettling = input.isThreePhase ? diameter(input.liquids.water.si, fluids.oilRising) : 0
        liquidVolume =
            input.liquids.oil.si * input.oilRetention.si + input.liquids.water.si * input.waterRetention.si
    }

    /// The largest minimum and the term that sets it.
    var minimum: (diameter: Double, governing: SeparatorGoverning) {
        var largest = (diameter: byDroplet, governing: SeparatorGoverning.gasDroplet)
        if byKFactor > largest.diameter { largest = (byKFactor, .gasKFactor) }
        if byWaterSettling > largest.diameter { largest = (byWaterSettling, .waterSettling) }
        if byOilSettling > largest.diameter { largest = (byOilSettling, .oilSettling) }
        return largest
    }

    func liquidHeight(_ diameter: Double) -> Double { liquidVolume / (.pi * diameter * diameter / 4) }

    /// The first listed diameter that is wide enough and not too slender; nil when none is.
    func choose(_ input: SeparatorInput, _ fluids: SeparatorFluids) -> SeparatorShape? {
        let minimum = minimum
        var isFirst = true
        for inches in StandardList.vesselDiameters {
            let diameter = inches * PhysicalConstant.inch
            guard diameter >= minimum.diameter * (1 - 1e-9) else { continue }
            let height = liquidHeight(diameter)
            let required = max(
                height + 76 * PhysicalConstant.inch,
                height + diameter + 40 * PhysicalConstant.inch
            )
            guard required < 1e6 else { continue }
            let length = SeparatorShape.roundedUp(required)
            guard length / diameter <= input.slenderness.upperBound * (1 + 1e-9) else {
                isFirst = false
                continue
            }
            let longer = SeparatorShape.lengthened(length, diameter: diameter, minimum: input.slenderness.lowerBound)
            let fitting: SeparatorGoverning = isFirst ? minimum.governing : .liquidRetention
            return SeparatorShape(
                diameter: diameter,
                length: longer ?? length,
                governing: longer == nil ? fitting : .slendernessMin,
                liquidHeight: height,
                gasVelocity: fluids.gasFlow / (.pi * diameter * diameter / 4)
            )
        }
        return nil
    }
}
