import Testing

@testable import Sizing

extension SizingResult {
    /// The output `name` as a number; fails the test when it is absent or the request was refused.
    func number(_ name: String) throws -> Double {
        try #require(outputs[name]?.number, "\(name): \(errors.map(\.detail.text))")
    }
}

extension Double {
    /// Whether both agree within a relative tolerance.
    func isNear(_ other: Double, _ tolerance: Double) -> Bool { abs(self - other) <= tolerance * abs(other) }
}

extension InputValue {
    /// The same quantity or number times `factor`.
    func times(_ factor: Double) -> InputValue {
        switch self {
        case .quantity(let value, let unit): .quantity(value: value * factor, unit: unit)
        case .number(let value): .number(value * factor)
        case .text, .flag, .list, .object, .null: self
        }
    }
}
