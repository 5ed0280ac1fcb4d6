import Foundation

/// Heads and NPSH of a pump in its system (Hydraulic Institute notation); m and Pa.
struct PumpHydraulics: Sendable, Hashable {
    let suctionFriction: Double
    let dischargeFriction: Double
    let head: Double
    /// nil when suction or vapour pressure is unknown.
    let availableNPSH: Double?
    let requiredNPSH: Double

    init(_ input: PumpInput) throws(SizingFault) {
        let flow = input.ratedFlow
        func friction(_ piping: Piping?) -> Double {
            piping?.frictionHead(flow: flow, density: input.density, viscosity: input.viscosity) ?? 0
        }
        suctionFriction = friction(input.suctionPiping)
        dischargeFriction = friction(input.dischargePiping)
        let weight = input.density * PhysicalConstant.gravity
        switch input.duty {
        case .head(let stated, _): head = stated
        case .pressures(let suction, let discharge):
            head =
                (discharge.absolute - suction.absolute).si / weight + input.dischargeElevation
                - input.suctionElevation + suctionFriction + dischargeFriction + input.equipmentDrop / weight
        }
        guard head > 0 else { throw SizingFault(.tdhNonpositive, "discharge_pressure", [.measure(head, .metre)]) }
        // Suction specific speed 8500, a common design value (project choice).
        let gpm = UnitOfMeasure.gallonPerMinute.value(ofSI: flow)
        requiredNPSH = pow(input.speed * gpm.squareRoot() / 8500, 4 / 3.0) * PhysicalConstant.foot
        guard let suction = input.duty.suction, let vapor = input.vapor else {
            availableNPSH = nil
            return
        }
        let available = (suction.absolute - vapor.absolute).si / weight + input.suctionElevation - suctionFriction
        guard available > 0 else {
            throw SizingFault(.npshaNegative, "suction_pressure", [.measure(available, .metre)])
        }
        availableNPSH = available
    }
}
