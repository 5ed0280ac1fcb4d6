import Sizing

/// The digits of a number without signs, separators and zeros at the ends, so that 12,500 and 12.5 compare equal.
struct Digits: Equatable {
    private let digits: [UInt8]

    init(_ scalars: some Sequence<Unicode.Scalar>) {
        var digits: [UInt8] = []
        var isInside = false
        for scalar in scalars {
            if let digit = Self.digit(scalar) {
                digits.append(digit)
                isInside = true
            } else if isInside, scalar != ".", scalar != ",", !Self.isInvisible(scalar) {
                break
            }
        }
        self.digits = Self.trimmed(digits)
    }

    init(_ value: Double) {
        var digits: [UInt8] = []
        for scalar in "\(value)".unicodeScalars {
            if scalar == "e" { break }
            if let digit = Self.digit(scalar) { digits.append(digit) }
        }
        self.digits = Self.trimmed(digits)
    }

    /// Equal, or equal up to the rounding of the last place.
    func begin(with other: Digits) -> Bool {
        let length = min(12, max(digits.count, other.digits.count))
        func padded(_ list: [UInt8]) -> [UInt8] { Array((list + Array(repeating: 0, count: length)).prefix(length)) }
        return padded(digits) == padded(other.digits) || other.digits.count > 12
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        scalar.value >= 48 && scalar.value < 58 ? UInt8(scalar.value - 48) : nil
    }

    /// Marks and signs that the parser passes over.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false  // because: the categories are the standard library's
        }
    }

    private static func trimmed(_ digits: [UInt8]) -> [UInt8] {
        let head = digits.drop { $0 == 0 }
        let tail = head.reversed().drop { $0 == 0 }
        return Array(tail.reversed())
    }
}

extension InputValue {
    /// The number of a value that has one.
    var magnitude: Double? {
        switch self {
        case .quantity(let value, _), .number(let value): value
        case .text, .flag, .list, .object, .null: nil
        }
    }
}
