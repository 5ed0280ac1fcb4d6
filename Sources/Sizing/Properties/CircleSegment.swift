import Foundation

/// The segment of a horizontal cylinder below a level.
enum CircleSegment {
    /// Area fraction of the full circle at depth fraction `x`, 0...1.
    static func areaFraction(depthFraction x: Double) -> Double {
        let depth = min(max(x, 0), 1)
        return (acos(1 - 2 * depth) - 2 * (1 - 2 * depth) * (depth - depth * depth).squareRoot()) / .pi
    }

    /// The inverse, by bisection to the last bit.
    static func depthFraction(areaFraction: Double) -> Double {
        var (low, high) = (0.0, 1.0)
        for _ in 0..<52 {
            let middle = (low + high) / 2
            if self.areaFraction(depthFraction: middle) < areaFraction { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }
}
