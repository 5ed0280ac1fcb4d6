import Sizing

/// The inputs of one kind as a table.
struct KindView: Sendable {
    let kind: KindDescription
    let language: Language

    func rendered(_ terminal: Terminal) -> String {
        var table = Table([
            Column("INPUT"), Column("WHAT"), Column("VALUES", shrinks: true), Column("DEFAULT"),
            Column("SOURCE", shrinks: true),
        ])
        for field in kind.fields {
            table.append([
                Cell(field.name, .heading), Cell(field.tier.rawValue.replacing("_", with: " ")), Cell(values(field)),
                Cell(field.fallback.map(Self.text) ?? ""), Cell(field.note[language], .dim),
            ])
        }
        let title = terminal.style.paint("\(kind.name)  \(kind.title[language])", .heading)
        return title + "\n" + table.rendered(terminal.style, width: terminal.width)
    }

    /// Range, or words, or the units there are.
    private func values(_ field: FieldDescription) -> String {
        let range = field.range.map(Self.text).map { [$0] } ?? []
        return switch field.form {
        case .quantity(let dimension): (range + [dimension.rawValue.replacing("_", with: " ")]).joined(separator: ", ")
        case .anyQuantity: "any quantity"
        case .number: (range.isEmpty ? ["number"] : range).joined()
        case .count: (["whole number"] + range).joined(separator: ", ")
        case .choice(let words): words.joined(separator: " | ")
        case .flag: "true | false"
        case .text: "text"
        case .records(let members): "list of {\(members.map(\.name).joined(separator: ", "))}"
        }
    }

    private static func text(_ range: ValueRange) -> String {
        let unit = range.unit.isEmpty ? "" : " " + range.unit
        return switch (range.lower, range.upper) {
        case (let lower?, let upper?) where range.excludesLower: "above \(number(lower)), to \(number(upper))\(unit)"
        case (let lower?, let upper?): "\(number(lower)) to \(number(upper))\(unit)"
        case (let lower?, nil): "\(range.excludesLower ? "above" : "from") \(number(lower))\(unit)"
        case (nil, let upper?): "up to \(number(upper))\(unit)"
        case (nil, nil): ""
        }
    }

    private static func number(_ value: Double) -> String { NumberText.engineering(value) }

    private static func text(_ value: InputValue) -> String {
        switch value {
        case .quantity(let value, let unit): NumberText.quantity(value, unit: unit)
        case .number(let value): NumberText.engineering(value)
        case .text(let text): text
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items): items.map(text).joined(separator: ", ")
        case .object, .null: ""
        }
    }
}
