import Foundation

@testable import Sizing

/// The comparison rules of the case file.
enum Comparison {
    /// What differs; nil when the output satisfies the expectation.
    static func difference(_ name: String, _ got: OutputValue?, _ expected: VisibleCase.Value) -> String? {
        guard let got else { return "\(name) is absent" }
        if let value = expected.value {
            guard let number = number(got, in: expected.unit) else { return "\(name) has no number in that unit" }
            let tolerance = (expected.rtol ?? 0) * abs(value) + (expected.atol ?? 1e-9)
            return abs(number - value) <= tolerance ? nil : "\(name): \(number) instead of \(value)"
        }
        guard let equals = expected.equals else { return nil }
        return isEqual(got, equals, unit: expected.unit) ? nil : "\(name): \(got) instead of \(equals)"
    }

    /// Deviation relative to the expected value; 0 for choices.
    static func deviation(_ got: OutputValue?, _ expected: VisibleCase.Value) -> Double {
        guard let value = expected.value, value != 0, let got, let number = number(got, in: expected.unit) else {
            return 0
        }
        return abs(number - value) / abs(value)
    }

    private static func number(_ got: OutputValue, in unit: String?) -> Double? {
        guard let number = got.number else { return nil }
        guard case .quantity(_, let symbol) = got, let unit, !unit.isEmpty, unit != symbol else { return number }
        for candidate in UnitTable.all where candidate.symbol == symbol {
            guard case .found(let target) = UnitTable.find(unit, measuring: candidate.dimension) else { continue }
            guard target.basis == candidate.basis else { return nil }
            return target.value(ofSI: candidate.si(number))
        }
        return nil
    }

    private static func isEqual(_ got: OutputValue, _ expected: InputValue, unit: String?) -> Bool {
        switch expected {
        case .number(let value): number(got, in: unit).map { abs($0 - value) <= 1e-6 } ?? false
        case .text(let text): got == .text(text)
        case .flag(let flag): got == .flag(flag)
        case .list(let items):
            if case .list(let numbers) = got {
                numbers.count == items.count
                    && zip(numbers, items).allSatisfy { pair in
                        if case .number(let value) = pair.1 { abs(pair.0 - value) <= 1e-6 } else { false }
                    }
            } else {
                false
            }
        case .quantity, .object, .null: false
        }
    }
}
