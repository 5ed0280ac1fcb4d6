import Foundation

/// A measured row, ready to be written.
struct Row: Sendable {
    let title: String
    let figure: String
    let baseline: String
    let ratio: String
    let aim: String
    let verdict: String

    init(_ comparison: Comparison, subject: Double, baseline: Double?) {
        let unit = comparison.unit
        let value = unit.value(of: subject)
        title = comparison.title
        figure = Self.number(value, unit)
        self.baseline =
            baseline.map { "\(Self.number(unit.value(of: $0), unit)) (\(comparison.baseline?.name ?? ""))" } ?? "–"
        ratio = baseline.map { Self.short(value / unit.value(of: $0)) } ?? "–"
        aim = comparison.aim.map { "\(unit.isHigherBetter ? "≥" : "≤") \(Self.number($0, unit))" } ?? "–"
        verdict = comparison.aim.map { (unit.isHigherBetter ? value >= $0 : value <= $0) ? "met" : "missed" } ?? "–"
    }

    /// Reads a row that another program measured: six fields separated by tabs.
    init?(tabSeparated line: Substring) {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == 6 else { return nil }
        (title, figure, baseline, ratio, aim, verdict) = (
            fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]
        )
    }

    var markdown: String { "| \(title) | \(figure) | \(baseline) | \(ratio) | \(aim) | \(verdict) |" }

    init(title: String, failedWith error: any Error) {
        self.title = title
        (figure, baseline, ratio, aim, verdict) = ("failed: \(error)", "–", "–", "–", "missed")
    }

    private static func number(_ value: Double, _ unit: Unit) -> String { "\(short(value)) \(unit.text)" }

    private static func short(_ value: Double) -> String {
        switch abs(value) {
        case 1000...: grouped(Int(value.rounded()))
        case 100..<1000: String(Int(value.rounded()))
        case 10..<100: String(format: "%.1f", value)
        default: String(format: "%.2f", value)
        }
    }

    private static func grouped(_ value: Int) -> String {
        var text = String(value)
        var place = text.count - 3
        while place > 0 {
            text.insert(",", at: text.index(text.startIndex, offsetBy: place))
            place -= 3
        }
        return text
    }
}
