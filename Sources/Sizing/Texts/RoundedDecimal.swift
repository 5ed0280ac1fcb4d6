/// A positive number in seven significant decimal digits: `digits` divided by ten to the power of `scale`.
///
/// Both are small enough for every step to be exact but one, so nothing here depends on how the machine rounds twice.
struct RoundedDecimal: Sendable, Hashable {
    /// The sizes that can be rounded: beyond, a power of ten that is needed is no longer exact.
    static let range = 1e-15..<1e28

    /// From 1,000,000 to 9,999,999.
    let digits: UInt32
    /// From -21 to 22.
    let scale: Int

    /// Rounds a number of ``range`` to the nearest; nil for any other.
    init?(nearest size: Double) {
        guard Self.range.contains(size) else { return nil }
        // The decimal exponent of the power of two below the number: the one of the number itself, or one less.
        let exponent = (Int(size.exponent) &* 78_913) >> 18
        var scale = 6 &- exponent
        var scaled = Self.scale(size, by: scale)
        if scaled >= 9_999_999.5 {
            scale &-= 1
            scaled = Self.scale(size, by: scale)
        }
        digits = UInt32(scaled + 0.5)
        self.scale = scale
    }

    /// The number a reader of the digits gets: a single operation on exact numbers, hence correctly rounded.
    var value: Double { Self.scale(Double(digits), by: -scale) }

    /// `value` in seven significant digits; zero, what is not finite and sizes outside ``range`` as they are.
    static func rounded(_ value: Double) -> Double {
        guard let decimal = RoundedDecimal(nearest: abs(value)) else { return value }
        return value < 0 ? -decimal.value : decimal.value
    }

    @inline(__always)
    private static func scale(_ value: Double, by exponent: Int) -> Double {
        exponent < 0 ? value / powers[-exponent] : value * powers[exponent]
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]
}
