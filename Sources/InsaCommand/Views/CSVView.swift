import Sizing
import Workers

/// Results as comma-separated values (RFC 4180), one row for each output.
enum CSVView {
    static let header = "item,tag,kind,status,name,value,unit"

    /// The rows of one result; one with the code of what is wrong where there are no outputs.
    static func rows(item: Int, tag: String? = nil, _ result: SizingResult) -> [String] {
        let head = [String(item), cell(result.tag ?? tag ?? ""), cell(result.kind), result.status.rawValue]
        guard result.status == .ok else { return [row(head, ["error", cell(result.error ?? ""), ""])] }
        return result.outputs.rows.map { output in
            let (value, unit) = fields(output.value)
            return row(head, [cell(output.name), value, cell(unit)])
        }
    }

    /// The rows of one line of a batch.
    static func rows(_ line: ResultLine) -> [String] {
        let results = line.answer?.equipment ?? []
        let known = results.flatMap { rows(item: line.number, tag: line.tag, $0) }
        guard line.answer?.unclear.isEmpty != true else { return known }
        let kind = line.answer?.unclear.first?.kind ?? ""
        let status = line.status == .partial ? ItemStatus.unclear : line.status
        let head = [String(line.number), cell(line.tag ?? ""), cell(kind), status.rawValue]
        return known + [row(head, ["error", cell(line.code ?? ""), ""])]
    }

    private static func row(_ head: [String], _ rest: [String]) -> String { (head + rest).joined(separator: ",") }

    private static func fields(_ value: OutputValue) -> (value: String, unit: String) {
        switch value {
        case .quantity(let value, let unit): (number(value), unit)
        case .number(let value): (number(value), "")
        case .text(let text): (cell(text), "")
        case .flag(let flag): (flag ? "true" : "false", "")
        case .list(let numbers): (cell(numbers.map(number).joined(separator: " ")), "")
        }
    }

    private static func number(_ value: Double) -> String {
        value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
    }

    /// Text in quotes where it needs them; what a spreadsheet would take for a formula stays text.
    static func cell(_ text: String) -> String {
        let isFormula = text.unicodeScalars.first.map { "=+-@\t\r".unicodeScalars.contains($0) } ?? false
        let text = isFormula ? "'" + text : text
        guard text.utf8.contains(where: { ",\"\n\r".utf8.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
