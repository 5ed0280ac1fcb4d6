/// Reads digits and single separators, as the tokeniser delivers them: no sign, no exponent, no space.
///
/// It keeps the facts about the groups that decide the shape; constant size, so a hostile number costs only its length.
struct NumberScan {
    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16,
    ]

    private var mantissa: UInt64 = 0
    private var digits = 0
    private var group = 0
    private var firstGroup = 0
    private var startsWithZero = false
    private var dots = 0
    private var commas = 0
    private var last: NumberShape.Mark?
    private var changes = 0
    private var innerGroupsAreThree = true
    private var isBroken = false

    mutating func take(_ byte: UInt8) {
        guard byte.isDigit else { return separate(byte) }
        if digits == 0 { startsWithZero = byte == UInt8(ascii: "0") }
        digits += 1
        group += 1
        if digits <= 15 { mantissa = mantissa * 10 + UInt64(byte &- 48) }
    }

    private mutating func separate(_ byte: UInt8) {
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") else {
            isBroken = true
            return
        }
        let mark: NumberShape.Mark = byte == UInt8(ascii: ".") ? .dot : .comma
        if dots + commas == 0 { firstGroup = group } else if group != 3 { innerGroupsAreThree = false }
        if let last, last != mark { changes += 1 }
        if mark == .dot { dots += 1 } else { commas += 1 }
        last = mark
        group = 0
    }

    var shape: NumberShape {
        guard !isBroken, digits > 0, digits <= 15 else { return .malformed }
        guard let last else { return .integer(Double(mantissa)) }
        let decimal = Double(mantissa) / Self.powers[group]
        let groups = dots + commas
        if groups == 1 { return single(last, decimal) }
        guard firstGroup <= 3, firstGroup > 0, innerGroupsAreThree else { return .malformed }
        if changes == 0 {
            guard group == 3 else { return .malformed }
            return .fixed(Double(mantissa), decimal: last == .dot ? .comma : .dot)
        }
        guard changes == 1, last == .dot ? dots == 1 : commas == 1 else { return .malformed }
        return .fixed(decimal, decimal: last)
    }

    private func single(_ mark: NumberShape.Mark, _ decimal: Double) -> NumberShape {
        let isThreeAndThree = group == 3 && firstGroup <= 3 && !startsWithZero
        return isThreeAndThree
            ? .ambiguous(decimal: decimal, thousands: Double(mantissa), separator: mark)
            : .fixed(decimal, decimal: mark)
    }
}
