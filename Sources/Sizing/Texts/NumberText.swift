/// Numbers as a person reads them: six significant digits, a point as decimal mark whatever the machine's locale.
enum NumberText {
    private static let powers: [Double] = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11]

    static func text(_ value: Double) -> String {
        let bytes = [UInt8](capacity: OutputSpan.roomOfNumber) { append(value, to: &$0) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The shortest decimal that reads back as `value`.
    static func exact(_ value: Double) -> String {
        let bytes = [UInt8](capacity: OutputSpan.roomOfNumber) { $0.append(shortest: value) }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ value: Double, to out: inout OutputSpan<UInt8>) {
        let size = abs(value)
        guard size < 1e15, size >= 1e-5 || size == 0 else {
            out.append(plain: value.description)
            return
        }
        if value < 0 { out.append(UInt8(ascii: "-")) }
        guard size < 1e5 else {
            out.append(whole: UInt64(size.rounded()))
            return
        }
        append(small: size, to: &out)
    }

    private static func append(small size: Double, to out: inout OutputSpan<UInt8>) {
        var decimals = 5
        var bound = 10.0
        if size < 1 {
            bound = 1
            while decimals < 10, size < bound { (decimals, bound) = (decimals + 1, bound / 10) }
        } else {
            while decimals > 0, size >= bound { (decimals, bound) = (decimals - 1, bound * 10) }
        }
        let scaled = UInt64((size * powers[decimals]).rounded())
        let unit = UInt64(powers[decimals])
        out.append(whole: scaled / unit)
        append(fraction: scaled % unit, decimals: decimals, to: &out)
    }

    private static func append(fraction: UInt64, decimals: Int, to out: inout OutputSpan<UInt8>) {
        guard fraction != 0 else { return }
        var rest = fraction
        var length = decimals
        while rest % 10 == 0 { (rest, length) = (rest / 10, length - 1) }
        out.append(UInt8(ascii: "."))
        var divisor: UInt64 = 1
        for _ in 1..<length { divisor *= 10 }
        while divisor > 0 {
            out.append(UInt8(ascii: "0") + UInt8(rest / divisor % 10))
            divisor /= 10
        }
    }
}
