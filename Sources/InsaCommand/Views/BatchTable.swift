import Sizing
import Workers

/// The results of a file of items as one table, a row for each piece of equipment.
struct BatchTable: Sendable {
    /// A longer table is for no reader.
    static let limit = 20_000

    private var table = Table([
        Column("ITEM", .right), Column("TAG", shrinks: true), Column("KIND"), Column("STATUS"), Column("SIZE"),
        Column("COST", .right), Column("REMARKS", shrinks: true),
    ])

    mutating func add(_ line: ResultLine) {
        for result in line.answer?.equipment ?? [] { add(line, result) }
        for text in line.answer?.unclear ?? [] {
            let remark = text.refusal ?? text.questions.map(\.question).joined(separator: " ")
            add(line.number, text.tag ?? line.tag, text.kind, "unclear", remark: remark)
        }
        if line.answer == nil { add(line.number, line.tag, nil, line.status.rawValue, remark: line.reason ?? "") }
    }

    func rendered(_ style: Style, width: Int?) -> String { table.rendered(style, width: width) }

    private mutating func add(_ line: ResultLine, _ result: SizingResult) {
        let remark =
            result.status == .ok
            ? (result.provisional ? ["provisional"] : []) + result.warnings
            : result.errors.map { "\($0.code) \($0.detail.text)" }
        add(
            line.number,
            result.tag ?? line.tag,
            result.kind,
            result.status.rawValue,
            size: Self.size(of: result),
            cost: result.cost.map { NumberText.quantity($0.totalModule.rounded(), unit: $0.currency) } ?? "",
            remark: remark.joined(separator: ", ")
        )
    }

    private mutating func add(
        _ number: Int,
        _ tag: String?,
        _ kind: String?,
        _ status: String,
        size: String = "",
        cost: String = "",
        remark: String
    ) {
        table.append([
            Cell(String(number)), Cell(tag ?? ""), Cell(kind ?? ""), Cell(status, StateTone.of(status)), Cell(size),
            Cell(cost), Cell(remark, status == "ok" ? .dim : .bad),
        ])
    }

    private static func size(of result: SizingResult) -> String {
        let main = SizingEngine.mainOutput(of: result.kind).flatMap { name in
            result.outputs[name].map { (name, $0) }
        }
        let first = result.outputs.rows.first { $0.value.number != nil }.map { ($0.name, $0.value) }
        guard let (name, value) = main ?? first else { return "" }
        let text =
            switch value {
            case .quantity(let number, let unit): NumberText.quantity(number, unit: unit)
            case .number(let number): NumberText.engineering(number)
            case .text(let text): text
            case .flag(let flag): flag ? "yes" : "no"
            case .list(let numbers): numbers.map(NumberText.engineering).joined(separator: " ")
            }
        return "\(name) \(text)"
    }
}
