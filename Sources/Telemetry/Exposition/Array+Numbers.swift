extension [UInt8] {
    /// Appends a whole number.
    mutating func append(decimal value: UInt64) {
        if value < 10 { return append(UInt8(ascii: "0") + UInt8(value)) }
        var digits = InlineArray<20, UInt8>(repeating: 0)
        var rest = value
        var start = 20
        while rest > 0 {
            start -= 1
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            digits[start] = UInt8(ascii: "0") + UInt8(digit)
            rest = quotient
        }
        for index in start..<20 { append(digits[index]) }
    }

    /// Appends a number in its shortest form that reads back as the same number.
    mutating func append(number value: Double) {
        // Above 2^53 not every whole number is a Double, so the digits would claim too much.
        if value >= 0, value < 9_007_199_254_740_992, value == value.rounded(.towardZero), value.sign == .plus {
            append(decimal: UInt64(value))
        } else if value.isNaN {
            append(contentsOf: "NaN".utf8)
        } else if value.isInfinite {
            append(contentsOf: (value > 0 ? "+Inf" : "-Inf").utf8)
        } else {
            append(contentsOf: value.description.utf8)
        }
    }
}
