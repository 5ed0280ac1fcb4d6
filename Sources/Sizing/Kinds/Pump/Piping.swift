/// The piping on one side of a pump; m.
struct Piping: Sendable, Hashable {
    let length: Double
    let bore: Double
    let loss: Double
    let roughness: Double

    /// Commercial steel, 0.0018 in.
    static let steelRoughness = 0.0457e-3

    /// How the liquid flows, for the friction and for a reviewer.
    struct State: Sendable, Hashable {
        /// m/s.
        let velocity: Double
        let reynolds: Double
        /// Darcy.
        let factor: Double
    }

    /// Velocity, Reynolds number and the friction factor of Churchill (1977).
    func state(flow: Double, density: Double, viscosity: Double) -> State {
        let velocity = flow / (.pi * bore * bore / 4)
        let reynolds = density * velocity * bore / viscosity
        let factor = Friction.churchill(reynolds: reynolds, relativeRoughness: roughness / bore)
        return State(velocity: velocity, reynolds: reynolds, factor: factor)
    }

    /// Darcy-Weisbach with the friction factor of Churchill (1977), m of liquid.
    func frictionHead(flow: Double, density: Double, viscosity: Double) -> Double {
        let state = state(flow: flow, density: density, viscosity: viscosity)
        let velocityHead = state.velocity * state.velocity / (2 * PhysicalConstant.gravity)
        return (state.factor * length / bore + loss) * velocityHead
    }
}
