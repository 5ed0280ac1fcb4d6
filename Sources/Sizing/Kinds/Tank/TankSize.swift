/// Diameter and height of a tank; m.
struct TankSize: Sendable, Hashable {
    let diameter: Double
    let height: Double

    var grossVolume: Double { .pi * diameter * diameter / 4 * height }

    func workingVolume(_ input: TankInput) -> Double {
        .pi * diameter * diameter / 4 * (height - input.freeboard - input.heel)
    }

    /// The smallest gross volume, then the lower height, that holds the required working volume; nil when none does.
    static func choose(_ input: TankInput) -> TankSize? {
        let diameters = input.diameter.map { [$0] } ?? StandardList.tankDiameters.map { $0 * PhysicalConstant.foot }
        let heights = input.height.map { [$0] } ?? (2...6).map { Double($0) * input.course }
        var best: TankSize?
        for diameter in diameters {
            for height in heights {
                let size = TankSize(diameter: diameter, height: height)
                guard size.isAllowed(input), size.holds(input) else { continue }
                if best.map(size.isBetter(than:)) ?? true { best = size }
            }
        }
        return best
    }

    private func isAllowed(_ input: TankInput) -> Bool {
        guard input.diameter == nil, input.height == nil else { return true }
        let ratio = height / diameter
        return ratio >= 0.2 * (1 - 1e-9) && ratio <= 1.5 * (1 + 1e-9)
    }

    private func holds(_ input: TankInput) -> Bool {
        workingVolume(input) > 0 && workingVolume(input) >= (input.volume ?? 0) * (1 - 1e-9)
    }

    private func isBetter(than other: TankSize) -> Bool {
        let difference = grossVolume - other.grossVolume
        if abs(difference) > 1e-9 * other.grossVolume { return difference < 0 }
        return height < other.height
    }
}
