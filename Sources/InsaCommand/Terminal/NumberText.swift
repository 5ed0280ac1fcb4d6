import Foundation

/// Numbers as an engineer reads them.
enum NumberText {
    /// Four significant digits, every digit before the point, thousands grouped from 10,000 on, no trailing zeros;
    /// scientific below 0.0001 and from a billion on.
    static func engineering(_ number: Double) -> String {
        guard number.isFinite else { return number.isNaN ? "not a number" : number < 0 ? "-infinite" : "infinite" }
        guard number != 0 else { return "0" }
        let magnitude = abs(number)
        guard magnitude >= 1e-4, magnitude < 1e9 else { return scientific(number) }
        let digitsBefore = Int(log10(magnitude).rounded(.down)) + 1
        let decimals = max(0, 4 - digitsBefore)
        return grouped(trimmed(String(format: "%.\(decimals)f", number)))
    }

    /// A number with its unit; the unit may be empty.
    static func quantity(_ number: Double, unit: String) -> String {
        unit.isEmpty ? engineering(number) : engineering(number) + " " + unit
    }

    /// A time in the largest unit that keeps it readable: `850 ms`, `12.3 s`, `4 min 10 s`, `3 h 20 min`, `2 d 4 h`.
    static func age(seconds: Double) -> String {
        guard seconds.isFinite, seconds >= 0, seconds < 1e12 else { return "–" }
        let whole = Int(seconds.rounded())
        return switch seconds {
        case ..<0.001: "0 s"
        case ..<0.9995: "\(Int((seconds * 1_000).rounded())) ms"
        case ..<59.95: trimmed(String(format: "%.1f", seconds)) + " s"
        case ..<3_600: "\(whole / 60) min \(whole % 60) s"
        case ..<86_400: "\(whole / 3_600) h \(whole % 3_600 / 60) min"
        default: "\(whole / 86_400) d \(whole % 86_400 / 3_600) h"
        }
    }

    private static func scientific(_ number: Double) -> String {
        let parts = String(format: "%.3e", number).split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]) else { return String(number) }
        return "\(trimmed(String(parts[0])))e\(exponent)"
    }

    private static func trimmed(_ digits: String) -> String {
        guard digits.contains(".") else { return digits }
        let cut = String(digits.reversed().drop { $0 == "0" }.reversed())
        return cut.hasSuffix(".") ? String(cut.dropLast()) : cut
    }

    private static func grouped(_ digits: String) -> String {
        let sign = digits.hasPrefix("-") ? "-" : ""
        let parts = digits.dropFirst(sign.count).split(separator: ".", maxSplits: 1)
        guard let whole = parts.first, whole.count >= 5 else { return digits }
        var groups: [Substring] = []
        var rest = whole
        while rest.count > 3 {
            groups.insert(rest.suffix(3), at: 0)
            rest = rest.dropLast(3)
        }
        let integer = ([rest] + groups).joined(separator: ",")
        return sign + ([Substring(integer)] + parts.dropFirst()).joined(separator: ".")
    }
}
