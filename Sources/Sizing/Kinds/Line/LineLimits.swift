/// What a size has to keep; SI.
struct LineLimits: Sendable, Hashable {
    let velocity: Double
    /// Pa/m; nil for two-phase flow unless one is given.
    let gradient: Double?
    /// Below it a warning; nil for gas.
    let lowVelocity: Double?

    init(_ input: LineInput, _ fluid: LineFluid) {
        let foot = PhysicalConstant.foot
        switch input.service {
        case .liquid:
            velocity = input.maxVelocity ?? 15 * foot
            // 45 kPa/100 m (project choice).
            gradient = input.maxGradient ?? 450
            lowVelocity = 3 * foot
        case .gas:
            velocity = min(input.maxVelocity ?? 60 * foot, fluid.erosionalVelocity)
            // 11 kPa/100 m (project choice).
            gradient = input.maxGradient ?? 110
            lowVelocity = nil
        case .twoPhase:
            // There is no fixed limit to replace; a given one counts beside the erosional velocity.
            velocity = min(input.maxVelocity ?? .infinity, fluid.erosionalVelocity)
            gradient = input.maxGradient
            lowVelocity = 10 * foot
        }
    }
}
