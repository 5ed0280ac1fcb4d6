import Foundation

/// Numbers as a person reads them: six significant digits, a point as decimal mark whatever the machine's locale.
enum NumberText {
    private static let powers: [Double] = [1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11]

    static func text(_ value: Double) -> String {
        var bytes: [UInt8] = []
        append(value, to: &bytes)
        return String(decoding: bytes, as: UTF8.self)
    }

    static func append(_ value: Double, to bytes: inout [UInt8]) {
        let size = abs(value)
        guard size < 1e15, size >= 1e-5 || size == 0 else {
            bytes.append(contentsOf: value.description.utf8)
            return
        }
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        guard size < 1e5 else {
            append(whole: UInt64(size.rounded()), to: &bytes)
            return
        }
        append(small: size, to: &bytes)
    }

    private static func append(small size: Double, to bytes: inout [UInt8]) {
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
        append(whole: scaled / unit, to: &bytes)
        append(fraction: scaled % unit, decimals: decimals, to: &bytes)
    }

    private static func append(fraction: UInt64, decimals: Int, to bytes: inout [UInt8]) {
        guard fraction != 0 else { return }
        var rest = fraction
        var length = decimals
        while rest % 10 == 0 { (rest, length) = (rest / 10, length - 1) }
        bytes.append(UInt8(ascii: "."))
        var divisor: UInt64 = 1
        for _ in 1..<length { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(rest / divisor % 10))
            divisor /= 10
        }
    }

    static func append(whole: UInt64, to bytes: inout [UInt8]) {
        var divisor: UInt64 = 1
        while whole / divisor >= 10 { divisor *= 10 }
        while divisor > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(whole / divisor % 10))
            divisor /= 10
        }
    }
}
