/// Rows under headings, aligned by columns.
struct Table: Sendable {
    private static let gap = "  "
    private static let narrowest = 8

    private let columns: [Column]
    private(set) var rows: [[Cell]] = []

    init(_ columns: [Column]) {
        self.columns = columns
    }

    /// Adds a row of one cell per column.
    mutating func append(_ row: [Cell]) {
        precondition(row.count == columns.count, "a row has one cell per column")
        rows.append(row)
    }

    /// The table as lines without trailing spaces or a final line break; `width` is that of the terminal, if there is one.
    func rendered(_ style: Style, width: Int?) -> String {
        let widths = fitted(to: width)
        let titles = columns.map { Cell($0.title, .heading) }
        return ([titles] + rows).map { line($0, widths, style) }.joined(separator: "\n")
    }

    private func fitted(to limit: Int?) -> [Int] {
        var widths = columns.indices.map { index in
            rows.reduce(TerminalText.width(columns[index].title)) { max($0, TerminalText.width($1[index].text)) }
        }
        guard let limit else { return widths }
        var excess = widths.reduce(0, +) + Self.gap.count * (columns.count - 1) - limit
        while excess > 0 {
            let candidates = widths.indices.filter { columns[$0].shrinks && widths[$0] > Self.narrowest }
            guard let widest = candidates.max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func line(_ cells: [Cell], _ widths: [Int], _ style: Style) -> String {
        var line = ""
        for (index, cell) in cells.enumerated() {
            let text = TerminalText.shortened(cell.text, to: widths[index])
            let padding = String(repeating: " ", count: max(0, widths[index] - TerminalText.width(text)))
            let isLast = index == cells.count - 1
            switch columns[index].alignment {
            case .left: line += style.paint(text, cell.tone) + (isLast ? "" : padding)
            case .right: line += padding + style.paint(text, cell.tone)
            }
            if !isLast { line += Self.gap }
        }
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}
