/// One number that went into a step, or came out of it.
///
/// It is there to be read and redone by hand, hence rounded; the calculation goes on with the number it was rounded from.
public struct TraceValue: Sendable {
    /// The symbol used in the formula.
    public let symbol: String
    /// The number in `unit`, in seven significant digits; sizes outside 1e-15 to 1e28 are kept as they are.
    public let value: Double
    /// The unit; empty for a plain number.
    public var unit: String { measure.symbol }

    /// What the number was rounded from.
    private let si: Double
    private let measure: UnitOfMeasure

    init(_ symbol: String, _ si: Double, _ unit: UnitOfMeasure = .one) {
        self.symbol = symbol
        self.value = RoundedDecimal.rounded(unit.value(ofSI: si))
        self.si = si
        measure = unit
    }

    /// A number that was read back.
    init(symbol: String, value: Double, unit: String) {
        (self.symbol, self.value) = (symbol, value)
        measure = UnitTable.first(unit) ?? UnitOfMeasure(unit, .money, 1)
        si = measure.si(value)
    }

    /// The same number in the unit of `system`, converted before it is rounded.
    func reported(in system: UnitSystem) -> TraceValue {
        TraceValue(symbol, si, measure.reported(in: system))
    }

    /// The equation that a reviewer reads.
    var substituted: String {
        let equation = symbol + " = " + NumberText.exact(value)
        return unit.isEmpty ? equation : equation + " " + unit
    }
}

extension TraceValue: Hashable {
    /// Whether both read the same.
    public static func == (left: TraceValue, right: TraceValue) -> Bool {
        left.symbol == right.symbol && left.value == right.value && left.unit == right.unit
    }

    /// Hashes what a reader sees.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(symbol)
        hasher.combine(value)
        hasher.combine(unit)
    }
}

extension TraceValue: Codable {
    private enum CodingKeys: String, CodingKey {
        case symbol
        case value
        case unit
    }

    /// Reads what ``encode(to:)`` writes.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            symbol: try container.decode(String.self, forKey: .symbol),
            value: try container.decode(Double.self, forKey: .value),
            unit: try container.decode(String.self, forKey: .unit)
        )
    }

    /// Writes symbol, value and unit.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(symbol, forKey: .symbol)
        try container.encode(value, forKey: .value)
        try container.encode(unit, forKey: .unit)
    }
}
