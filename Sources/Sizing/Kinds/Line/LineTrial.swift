/// One size of pipe with the flow in it; SI.
struct LineTrial: Sendable, Hashable {
    let size: PipeSize
    let schedule: PipeSchedule
    let bore: Double
    let velocity: Double
    /// nil in two-phase flow.
    let reynolds: Double?
    let friction: Double
    /// Pa/m at the start of the line.
    let gradient: Double
    let fits: Bool

    /// API RP 14E.
    static let twoPhaseFriction = 0.015

    init?(_ size: PipeSize, _ input: LineInput, _ fluid: LineFluid, _ limits: LineLimits, _ wall: PipeWall) {
        guard let schedule = wall.schedule(size), let bore = size.bore(schedule) else { return nil }
        (self.size, self.schedule, self.bore) = (size, schedule, bore)
        velocity = fluid.flow / (.pi * bore * bore / 4)
        if let viscosity = fluid.viscosity {
            let number = fluid.density * velocity * bore / viscosity
            reynolds = number
            friction = Friction.churchill(reynolds: number, relativeRoughness: input.roughness / bore)
        } else {
            reynolds = nil
            friction = Self.twoPhaseFriction
        }
        let gradient = friction * fluid.density * velocity * velocity / (2 * bore)
        self.gradient = gradient
        let keepsGradient = limits.gradient.map { gradient <= $0 * (1 + 1e-9) } ?? true
        fits = velocity <= limits.velocity * (1 + 1e-9) && keepsGradient
    }

    /// Steel of a pipe of `length` m, kg.
    func mass(length: Double) -> Double {
        let wall = (size.outsideDiameter - bore) / 2
        return .pi * (size.outsideDiameter - wall) * wall * length * PhysicalConstant.steelDensity
    }
}
