/// Numbers, written into room that was made beforehand.
extension OutputSpan<UInt8> {
    /// The most bytes a number takes: `-2.2250738585072014e-308`, and one to spare.
    static var roomOfNumber: Int { 25 }

    /// Appends the shortest decimal that reads back as `value`, which has to be finite; both zeros are `0`.
    mutating func append(shortest value: Double) {
        let size = abs(value)
        if size < 1e15, size == Double(Int64(size)) {
            if value < 0 { append(UInt8(ascii: "-")) }
            return append(whole: UInt64(Int64(size)))
        }
        // Two decimals of up to fifteen digits are never the same number: the one found is the shortest.
        if size < 1e7, let decimal = RoundedDecimal(nearest: size), decimal.value == size {
            if value < 0 { append(UInt8(ascii: "-")) }
            return append(decimal)
        }
        // Swift prints the shortest decimal that reads back as the same number.
        append(plain: value.description)
    }

    /// Appends a whole number in up to twenty digits.
    mutating func append(whole value: UInt64) {
        var digits = InlineArray<20, UInt8>(repeating: UInt8(ascii: "0"))
        var first = 20
        var rest = value
        repeat {
            first -= 1
            digits[first] = UInt8(ascii: "0") &+ UInt8(truncatingIfNeeded: rest % 10)
            rest /= 10
        } while rest > 0
        for index in first..<20 { append(digits[index]) }
    }

    /// Appends a decimal below ten million that is no whole number.
    private mutating func append(_ decimal: RoundedDecimal) {
        var digits = InlineArray<7, UInt8>(repeating: UInt8(ascii: "0"))
        var rest = decimal.digits
        var length = 0
        for index in stride(from: 6, through: 0, by: -1) {
            let digit = UInt8(truncatingIfNeeded: rest % 10)
            digits[index] = UInt8(ascii: "0") &+ digit
            if length == 0, digit != 0 { length = index + 1 }
            rest /= 10
        }
        let whole = 7 - decimal.scale
        switch whole {
        case 1...: append(digits, length, pointAfter: whole)
        case -3...0:
            append(plain: "0.")
            append(repeating: UInt8(ascii: "0"), count: -whole)
            for index in 0..<length { append(digits[index]) }
        default:
            append(digits, length, pointAfter: 1)
            append(plain: "e-")
            if whole > -9 { append(UInt8(ascii: "0")) }
            append(whole: UInt64(1 - whole))
        }
    }

    private mutating func append(_ digits: InlineArray<7, UInt8>, _ length: Int, pointAfter whole: Int) {
        for index in 0..<length {
            if index == whole { append(UInt8(ascii: ".")) }
            append(digits[index])
        }
    }
}
