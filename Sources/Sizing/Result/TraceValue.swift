/// One number that went into a step, or came out of it.
public struct TraceValue: Sendable, Hashable, Codable {
    /// The symbol used in the formula.
    public let symbol: String
    /// The number in `unit`.
    public let value: Double
    /// The unit; empty for a plain number.
    public let unit: String

    init(_ symbol: String, _ si: Double, _ unit: UnitOfMeasure = .one) {
        self.symbol = symbol
        self.value = unit.value(ofSI: si)
        self.unit = unit.symbol
    }
}
