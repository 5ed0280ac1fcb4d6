/// Fixed-width lowercase hexadecimal, the only spelling W3C Trace Context allows.
enum Hexadecimal {
    /// Appends the sixteen digits of `value`.
    static func append(_ value: UInt64, to bytes: inout [UInt8]) {
        for shift in stride(from: 60, through: 0, by: -4) {
            bytes.append(digit(UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 0xF))
        }
    }

    /// Appends the two digits of `value`.
    static func append(_ value: UInt8, to bytes: inout [UInt8]) {
        bytes.append(digit(value >> 4))
        bytes.append(digit(value & 0xF))
    }

    /// The number that up to sixteen lowercase digits spell, or `nil` if there is anything else among them.
    static func parse(_ digits: some Sequence<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
            case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
            default: return nil
            }
        }
        return value
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
    }
}
