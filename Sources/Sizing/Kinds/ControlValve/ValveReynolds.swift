/// Valve Reynolds number, IEC 60534-2-1:2011.
enum ValveReynolds {
    /// N4 of the standard for m³/h, mm and m²/s.
    static let n4 = 7.07e-2
    /// Below it the flow is not turbulent and the coefficient found is not conservative.
    static let turbulent = 10_000.0

    /// With the coefficient without fittings; nil when no diameter is known.
    static func number(_ input: ControlValveInput, _ bare: ValveCoefficient) -> Double? {
        guard let viscosity = input.viscosity, let diameter = input.reynoldsDiameter else { return nil }
        let (flow, density) = input.inletFlow
        let kinematic = viscosity.si / density
        let millimetres = diameter * 1000
        let ratio = input.recovery * bare.kv / (millimetres * millimetres)
        let approach = (ratio * ratio / ValveFittings.n2 + 1).squareRoot().squareRoot()
        return n4 * input.modifier * flow * 3600 / (kinematic * (input.recovery * bare.kv).squareRoot()) * approach
    }
}
