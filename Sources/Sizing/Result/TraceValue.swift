/// One number that went into a step, or came out of it.
///
/// It is there to be read and redone by hand, hence rounded; the calculation goes on with the number it was rounded from.
public struct TraceValue: Sendable, Hashable, Codable {
    /// The symbol used in the formula.
    public let symbol: String
    /// The number in `unit`, in seven significant digits; sizes outside 1e-15 to 1e28 are kept as they are.
    public let value: Double
    /// The unit; empty for a plain number.
    public let unit: String

    init(_ symbol: String, _ si: Double, _ unit: UnitOfMeasure = .one) {
        self.symbol = symbol
        self.value = RoundedDecimal.rounded(unit.value(ofSI: si))
        self.unit = unit.symbol
    }

    /// The equation that a reviewer reads.
    var substituted: String {
        let equation = symbol + " = " + NumberText.exact(value)
        return unit.isEmpty ? equation : equation + " " + unit
    }
}
