import Foundation

/// The equation of state of Dranchuk & Abou-Kassem (1975) at one reduced temperature.
struct DranchukAbouKassem: Sendable {
    private let reducedTemperature: Double
    private let first: Double
    private let second: Double
    private let fifth: Double
    private let exponential: Double
    private static let decay = 0.7210

    init(_ reducedTemperature: Double) {
        let t = reducedTemperature
        self.reducedTemperature = t
        first = 0.3265 - 1.0700 / t - 0.5339 / (t * t * t) + 0.01569 / pow(t, 4) - 0.05165 / pow(t, 5)
        second = 0.5475 - 0.7361 / t + 0.1844 / (t * t)
        fifth = -0.1056 * (-0.7361 / t + 0.1844 / (t * t))
        exponential = 0.6134 / (t * t * t)
    }

    /// Z at `reducedPressure`: from the smallest positive root of the reduced density.
    func factor(reducedPressure: Double) -> Double {
        let target = 0.27 * reducedPressure / reducedTemperature
        guard target > 0 else { return 1 }
        let bracket = smallestBracket(target)
        let density = root(target, between: bracket.lowerBound, and: bracket.upperBound)
        return target / density
    }

    private func factor(density r: Double) -> Double {
        let square = r * r
        let damped = Self.decay * square
        return 1 + first * r + second * square + fifth * square * square * r
            + exponential * (1 + damped) * square * exp(-damped)
    }

    private func excess(_ density: Double, _ target: Double) -> Double {
        density * factor(density: density) - target
    }

    private func smallestBracket(_ target: Double) -> ClosedRange<Double> {
        var low = 0.0
        // Steps small against the scale on which the isotherm bends, so that no root is stepped over.
        while low < 10 {
            let high = low + 0.05
            if excess(high, target) >= 0 { return low...high }
            low = high
        }
        return 0...max(10, target)
    }

    /// Newton's method kept inside the bracket by bisection; converges to 1e-13.
    private func root(_ target: Double, between start: Double, and end: Double) -> Double {
        var (low, high) = (start, end)
        var density = min(max(target, low), high)
        if density <= low || density >= high { density = (low + high) / 2 }
        for _ in 0..<100 {
            let value = excess(density, target)
            if value < 0 { low = density } else { high = density }
            let step = 1e-7 * density
            let slope = (excess(density + step, target) - value) / step
            var next = density - value / slope
            if !(next > low && next < high) { next = (low + high) / 2 }
            if abs(next - density) <= 1e-13 * density { return next }
            density = next
        }
        return density
    }
}
