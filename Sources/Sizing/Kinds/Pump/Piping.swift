/// The piping on one side of a pump; m.
struct Piping: Sendable, Hashable {
    let length: Double
    let bore: Double
    let loss: Double
    let roughness: Double

    /// Commercial steel, 0.0018 in.
    static let steelRoughness = 0.0457e-3

    /// Darcy-Weisbach with the friction factor of Churchill (1977), m of liquid.
    func frictionHead(flow: Double, density: Double, viscosity: Double) -> Double {
        let velocity = flow / (.pi * bore * bore / 4)
        let reynolds = density * velocity * bore / viscosity
        let factor = Friction.churchill(reynolds: reynolds, relativeRoughness: roughness / bore)
        return (factor * length / bore + loss) * velocity * velocity / (2 * PhysicalConstant.gravity)
    }
}
