/// Solves x = f(x) for a positive x.
enum FixedPoint {
    private static let tolerance = 1e-13

    /// The solution next to `start`, to 1e-12; nil when f stays above x, so that there is none, or where f falls so
    /// steeply that repeating it would not settle.
    ///
    /// Steffensen's method for a convex f that begins above x: each leap stays below the solution. Where f is not convex
    /// and a leap goes past it, the solution is bracketed and bisected. Never more than 500 values of f.
    static func solve(from start: Double, _ f: (Double) -> Double) -> Double? {
        var low = start
        var image = f(low)
        guard low.isFinite, low > 0, image.isFinite else { return nil }
        if image < low {
            let found = bisect(0, low, f)
            return settles(at: found, f) ? found : nil
        }
        for _ in 0..<100 {
            if image - low <= tolerance * low { return image }
            let second = f(image)
            guard second.isFinite else { return nil }
            if second <= image { return bisect(low, image, f) }
            let slope = (second - image) / (image - low)
            guard slope < 1 else { return nil }
            let leap = low + (image - low) / (1 - slope)
            let leapImage = f(leap)
            guard leap.isFinite, leapImage.isFinite else { return nil }
            if leapImage < leap { return bisect(image, leap, f) }
            (low, image) = (leap, leapImage)
        }
        return nil
    }

    /// Whether f is flatter than its argument there, as every physical piping factor is.
    private static func settles(at x: Double, _ f: (Double) -> Double) -> Bool {
        let step = 1e-6 * x
        return abs(f(x + step) - f(x - step)) < 2 * step
    }

    /// f is above x at `below` and under it at `above`.
    private static func bisect(_ below: Double, _ above: Double, _ f: (Double) -> Double) -> Double {
        var (low, high) = (below, above)
        for _ in 0..<200 where high - low > tolerance * high {
            let middle = low + (high - low) / 2
            if f(middle) > middle { low = middle } else { high = middle }
        }
        return low + (high - low) / 2
    }
}
