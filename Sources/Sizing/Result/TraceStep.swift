/// One step of the calculation, complete enough to redo it by hand.
public struct TraceStep: Sendable, Hashable {
    /// Stable identifier of the step.
    public let id: String
    /// The formula as text.
    public let formula: String
    /// The numbers that went in.
    public let inputs: [TraceValue]
    /// What came out, under the symbol of the left-hand side.
    public let result: TraceValue
    /// Document, edition and clause.
    public let source: String

    /// The numbers that went in and the result as one line of text.
    public var substituted: String {
        let known = inputs.map(\.substituted).joined(separator: ", ")
        return known.isEmpty ? result.substituted : known + " -> " + result.substituted
    }
}

extension TraceStep: Codable {
    private enum CodingKeys: String, CodingKey {
        case id
        case symbol
        case formula
        case inputs
        case substituted
        case value
        case unit
        case source
    }

    /// Reads what ``encode(to:)`` writes; the substituted text is made again from the numbers.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        id = try container.decode(String.self, forKey: .id)
        formula = try container.decode(String.self, forKey: .formula)
        inputs = try container.decode([TraceValue].self, forKey: .inputs)
        result = TraceValue(
            symbol: try container.decode(String.self, forKey: .symbol),
            value: try container.decode(Double.self, forKey: .value),
            unit: try container.decode(String.self, forKey: .unit)
        )
        source = try container.decode(String.self, forKey: .source)
    }

    /// Writes id, symbol, formula, inputs, substituted, value, unit and source.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(result.symbol, forKey: .symbol)
        try container.encode(formula, forKey: .formula)
        try container.encode(inputs, forKey: .inputs)
        try container.encode(substituted, forKey: .substituted)
        try container.encode(result.value, forKey: .value)
        try container.encode(result.unit, forKey: .unit)
        try container.encode(source, forKey: .source)
    }
}
