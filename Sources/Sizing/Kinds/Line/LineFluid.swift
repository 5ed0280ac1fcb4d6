/// What flows in the line, at its pressure and temperature; both phases move alike (no slip).
struct LineFluid: Sendable, Hashable {
    /// m³/s.
    let flow: Double
    /// kg/m³.
    let density: Double
    /// Pa s; nil in two-phase flow, whose friction factor is fixed.
    let viscosity: Double?
    /// API RP 14E, C/√ρm ft/s with lb/ft³, in m/s.
    let erosionalVelocity: Double

    init(_ input: LineInput) {
        let liquidFlow = input.liquid?.flow ?? 0
        let gasFlow = input.gas?.flow ?? 0
        flow = liquidFlow + gasFlow
        switch input.service {
        case .liquid:
            density = input.liquid?.density ?? .nan
            viscosity = input.liquid?.viscosity ?? .nan
        case .gas:
            density = input.gas?.state.density.si ?? .nan
            viscosity = input.gas?.viscosity?.si ?? .nan
        case .twoPhase:
            let share = liquidFlow / flow
            density = share * (input.liquid?.density ?? .nan) + (1 - share) * (input.gas?.state.density.si ?? .nan)
            viscosity = nil
        }
        let imperial = UnitOfMeasure.poundPerCubicFoot.value(ofSI: density)
        erosionalVelocity = PhysicalConstant.foot * input.erosionalConstant / imperial.squareRoot()
    }
}
