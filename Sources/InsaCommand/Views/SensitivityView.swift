/// What moves a result most, as a small table.
struct SensitivityView: Sendable {
    let style: Style
    let width: Int?

    func lines(_ sensitivity: JSONValue) -> [String] {
        guard let drivers = sensitivity["drivers"]?.items, !drivers.isEmpty else { return [] }
        let output = sensitivity["output"]?.text ?? "size"
        let unit = sensitivity["unit"]?.text ?? ""
        var table = Table([
            Column("INPUT", shrinks: true), Column("VARIED BY"), Column(output.uppercased(), .right),
            Column("", .right),
            Column("COST, USD", .right), Column("", .right),
        ])
        for driver in drivers {
            table.append([
                Cell(driver["input"]?.text ?? ""), Cell(driver["variation"]?.text ?? ""),
                size(driver["low"], unit), size(driver["high"], unit), cost(driver["low"]), cost(driver["high"]),
            ])
        }
        let text = table.rendered(style, width: width.map { max(40, $0 - 4) })
        return [TerminalText.sanitized("  what moves \(output)")]
            + text.split(separator: "\n").map { "    " + $0 }
    }

    private func size(_ outcome: JSONValue?, _ unit: String) -> Cell {
        guard let value = outcome?["main"]?.number else { return Cell(outcome?["error"]?.text ?? "–", .bad) }
        return Cell(NumberText.quantity(value, unit: unit))
    }

    private func cost(_ outcome: JSONValue?) -> Cell {
        Cell(outcome?["cost"]?.number.map { NumberText.engineering($0.rounded()) } ?? "–")
    }
}
