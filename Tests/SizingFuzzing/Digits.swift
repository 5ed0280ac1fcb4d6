import Sizing

/// The digits of a number without signs, separators and zeros at the ends, so that 12,500 and 12.5 compare equal.
struct Digits: Equatable {
    private let digits: [UInt8]

    init(_ scalars: some Sequence<Unicode.Scalar>) {
        var digits: [UInt8] = []
        var isInside = false
        for scalar in scalars {
            if let digit = Self.digit(scalar) ?? (isInside ? nil : Self.power(scalar)) {
                digits.append(digit)
                isInside = true
            } else if isInside, !Self.separates(scalar), !Self.isInvisible(scalar) {
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

    /// The digits that compatibility folding makes plain ones; raised ones are powers, not digits of a number.
    private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39: UInt8(scalar.value - 0x30)
        case 0x2080...0x2089: UInt8(scalar.value - 0x2080)
        case 0xFF10...0xFF19: UInt8(scalar.value - 0xFF10)
        case 0x1D7CE...0x1D7FF: UInt8((scalar.value - 0x1D7CE) % 10)
        default: nil
        }
    }

    /// The digit of a unit that is one character: folded it is m3, and P㎥ is PM 3.
    private static func power(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x33A0, 0x33A1: 2
        case 0x33A4, 0x33A5: 3
        default: nil
        }
    }

    /// Whether a slash stands between digits: the value of 3/4 in has digits of its own.
    static func areFraction(_ scalars: some Sequence<Unicode.Scalar>) -> Bool {
        let seen = scalars.filter { !isInvisible($0) }
        return seen.indices.dropFirst().dropLast().contains { index in
            let isSlash = ["/", "\u{2044}", "\u{2215}", "\u{FF0F}"].contains(seen[index])
            return isSlash && digit(seen[index - 1]) != nil && digit(seen[index + 1]) != nil
        }
    }

    private static func separates(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", ",", "\u{FF0C}", "\u{FF0E}": true
        default: false
        }
    }

    /// Marks and signs that the parser passes over.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.properties.isDefaultIgnorableCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false  // because: the categories are the standard library's
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
