/// NPS of the nozzles; nil when nothing flows through one.
struct SeparatorNozzles: Sendable, Hashable {
    let inlet: Double?
    let gas: Double?
    let oil: Double?
    let water: Double?
    /// All that comes in, m³/s and kg/m³.
    let mixtureFlow: Double
    let mixtureDensity: Double

    /// Inlet by the erosional velocity of API RP 14E with C = 100, gas 60 ft/s, liquids 3 ft/s (project choice).
    init(_ input: SeparatorInput, _ fluids: SeparatorFluids) throws(SizingFault) {
        let (oilFlow, waterFlow) = (input.liquids.oil.si, input.liquids.water.si)
        let total = fluids.gasFlow + oilFlow + waterFlow
        let mass =
            fluids.gasFlow * fluids.gasDensity + oilFlow * fluids.oilDensity + waterFlow * fluids.waterDensity
        (mixtureFlow, mixtureDensity) = (total, mass / total)
        let density = UnitOfMeasure.poundPerCubicFoot.value(ofSI: mixtureDensity)
        let foot = PhysicalConstant.foot
        inlet = try Self.size("nozzle_inlet", total, 100 / density.squareRoot() * foot)
        gas = try Self.size("nozzle_gas", fluids.gasFlow, 60 * foot)
        oil = try Self.size("nozzle_oil", oilFlow, 3 * foot)
        water = try Self.size("nozzle_water", waterFlow, 3 * foot)
    }

    private static func size(_ name: String, _ flow: Double, _ velocity: Double) throws(SizingFault) -> Double? {
        guard flow > 0 else { return nil }
        guard let nps = Nozzle.smallest(passing: flow, at: velocity) else {
            throw SizingFault(
                .noStandardSize,
                nil,
                [.text(name), .measure(flow, .actualCubicMetrePerHour), "NPS 2 … 36"]
            )
        }
        return nps
    }
}
