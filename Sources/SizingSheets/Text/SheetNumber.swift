import Foundation

/// Numbers as they stand on a sheet: a point as decimal mark in both languages, a narrow space between thousands.
enum SheetNumber {
    private static let superscripts: [Character: String] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "-": "⁻",
    ]

    /// At least `digits` significant digits, without zeros at the end; whole numbers are never rounded to fewer.
    static func text(_ value: Double, digits: Int = 5) -> String {
        guard value.isFinite else { return "–" }
        let size = abs(value)
        guard size != 0 else { return "0" }
        let sign = value < 0 ? "−" : ""
        guard size >= 1e-4, size < 1e10 else { return sign + scientific(size, digits: digits) }
        let decimals = max(0, digits - 1 - Int(log10(size).rounded(.down)))
        return sign + grouped(trimmed(String(format: "%.\(decimals)f", size)))
    }

    /// Whole money: `123 900`, three significant digits, since no more are known.
    static func money(_ value: Double) -> String {
        let size = abs(value)
        guard size.isFinite, size >= 1000, size < 1e15 else { return text(value, digits: 3) }
        let unit = pow(10, log10(size).rounded(.down) - 2)
        return (value < 0 ? "−" : "") + grouped(String(format: "%.0f", (size / unit).rounded() * unit))
    }

    private static func scientific(_ size: Double, digits: Int) -> String {
        let parts = String(format: "%.\(digits - 1)e", size).split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]) else { return String(size) }
        let power = String(exponent).map { superscripts[$0] ?? "" }.joined()
        return trimmed(String(parts[0])) + "\u{202F}×\u{202F}10" + power
    }

    private static func trimmed(_ text: String) -> String {
        guard text.contains(".") else { return text }
        let kept = text.reversed().drop { $0 == "0" }
        return String((kept.first == "." ? kept.dropFirst() : kept).reversed())
    }

    private static func grouped(_ text: String) -> String {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        let whole = parts[0]
        guard whole.count > 4 else { return text }
        var out = ""
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) { out.append("\u{202F}") }
            out.append(digit)
        }
        return parts.count > 1 ? out + "." + parts[1] : out
    }
}
