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
        var bytes: [UInt8] = []
        appendSubstituted(to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    func appendSubstituted(to bytes: inout [UInt8]) {
        for (index, input) in inputs.enumerated() {
            if index > 0 { bytes.append(contentsOf: ", ".utf8) }
            Self.append(input, to: &bytes)
        }
        if !inputs.isEmpty { bytes.append(contentsOf: " -> ".utf8) }
        Self.append(result, to: &bytes)
    }

    private static func append(_ value: TraceValue, to bytes: inout [UInt8]) {
        bytes.append(contentsOf: value.symbol.utf8)
        bytes.append(contentsOf: " = ".utf8)
        NumberText.append(value.value, to: &bytes)
        guard !value.unit.isEmpty else { return }
        bytes.append(UInt8(ascii: " "))
        bytes.append(contentsOf: value.unit.utf8)
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

extension TraceValue {
    fileprivate init(symbol: String, value: Double, unit: String) {
        self.symbol = symbol
        self.value = value
        self.unit = unit
    }
}
