/// The value of a field while a request is being read.
enum RequestValue: Sendable, Hashable {
    case quantity(Double, TextSymbol)
    case number(Double)
    case word(RequestWord)

    var input: InputValue {
        switch self {
        case .quantity(let value, let symbol): .quantity(value: value, unit: symbol.name)
        case .number(let value): .number(value)
        case .word(let word): .text(word.rawValue)
        }
    }

    /// The value in the common unit of its dimension, where its symbol has one: good enough to compare two statements
    /// of one text; nothing is computed from it.
    var common: Double? {
        guard case .quantity(let value, let symbol) = self, let scale = symbol.scale else { return nil }
        return value * scale.factor + scale.offset
    }

    /// The same statement twice, perhaps in another unit: "5000 BPD (795 m3/d)".
    func agrees(with other: RequestValue) -> Bool {
        if self == other { return true }
        guard case .quantity(_, let symbol) = self, case .quantity(_, let second) = other, symbol != second,
            let left = common, let right = other.common
        else { return false }
        return abs(left - right) <= 0.01 * max(abs(left), abs(right))
    }

    /// The value as a person would answer with it.
    var spelling: String {
        switch self {
        case .quantity(let value, let symbol): "\(Self.plain(value)) \(symbol.name)"
        case .number(let value): Self.plain(value)
        case .word(let word): word.rawValue
        }
    }

    /// Whole numbers without `.0`.
    static func plain(_ value: Double) -> String {
        Int64(exactly: value).map { String($0) } ?? String(value)
    }
}
