/// The result of a sizing request, one table per piece of equipment.
struct SizingView: Sendable {
    /// Whether every step of the calculation is shown.
    let explains: Bool
    let style: Style
    let width: Int?

    /// The equipment of a result and what has to be asked about the rest (`{"equipment": […], "unclear": […]}`).
    func rendered(_ result: JSONValue) -> String {
        let items = (result["equipment"]?.items ?? []).map(rendered(item:))
        let unclear = (result["unclear"]?.items ?? []).map { UnclearText.lines(of: $0).joined(separator: "\n") }
        guard !items.isEmpty || !unclear.isEmpty else { return "the result holds no equipment" }
        return (items + unclear.map { style.paint($0, .warning) }).joined(separator: "\n\n")
    }

    /// One piece of equipment.
    func rendered(item: JSONValue) -> String {
        var parts = [headline(item)] + errors(item)
        if let outputs = item["outputs"]?.members, !outputs.isEmpty {
            let order = item["output_order"]?.items?.compactMap(\.text) ?? outputs.keys.sorted()
            parts.append(indented(table(outputs, order)))
        }
        parts += list("warnings", item["warning_details"] ?? item["warnings"], .warning)
        if let sensitivity = item["sensitivity"] {
            parts += SensitivityView(style: style, width: width).lines(sensitivity)
        }
        parts += assumptions(item["assumptions"]?.items ?? [])
        if explains { parts += steps(item["trace"]?.items ?? []) }
        if explains { parts += list("bill of materials", item["bom"], .plain) }
        if explains { parts += list("not covered", item["not_covered"], .plain) }
        if let disclaimer = item["disclaimer"]?.text {
            parts.append(style.paint(TerminalText.sanitized(disclaimer), .dim))
        }
        return parts.joined(separator: "\n")
    }

    private func errors(_ item: JSONValue) -> [String] {
        let errors = item["errors"]?.items ?? []
        guard errors.isEmpty else { return list("errors", .array(errors), .bad) }
        return item["error"].map { ["  " + style.paint(TerminalText.sanitized(ScalarText.of($0)), .bad)] } ?? []
    }

    private func headline(_ item: JSONValue) -> String {
        let kind = TerminalText.sanitized(item["kind"]?.text ?? "equipment").replacing("_", with: " ")
        let tag = item["tag"]?.text.map { " " + TerminalText.sanitized($0) } ?? ""
        let status = TerminalText.sanitized(item["status"]?.text ?? "unknown")
        let provisional =
            item["provisional"]?.flag == true ? style.paint("  provisional, not for a quotation", .warning) : ""
        return style.paint(kind + tag, .heading) + "  " + style.paint(status, StateTone.of(status)) + provisional
    }

    /// Numbers in a table and, below it, what is not a number.
    private func table(_ outputs: [String: JSONValue], _ order: [String]) -> String {
        var table = Table([Column("OUTPUT"), Column("VALUE", .right), Column("UNIT", shrinks: true)])
        var words: [String] = []
        for name in order {
            guard let value = outputs[name] else { continue }
            if let number = value.number ?? value["value"]?.number {
                table.append([Cell(name), Cell(NumberText.engineering(number)), Cell(value["unit"]?.text ?? "")])
            } else {
                words.append(TerminalText.sanitized("\(name): \(ScalarText.of(value))"))
            }
        }
        let numbers = table.rows.isEmpty ? [] : [table.rendered(style, width: width.map { max(20, $0 - 2) })]
        return (numbers + words).joined(separator: "\n")
    }

    private func list(_ title: String, _ value: JSONValue?, _ tone: Tone) -> [String] {
        guard let items = value?.items, !items.isEmpty else { return [] }
        return ["  \(title)"] + items.map { "    " + style.paint(TerminalText.sanitized(Self.sentence($0)), tone) }
    }

    /// A few words when the calculation is not explained, every assumption when it is.
    private func assumptions(_ items: [JSONValue]) -> [String] {
        guard !items.isEmpty else { return [] }
        guard !explains else { return list("assumptions", .array(items), .plain) }
        let names = items.compactMap { $0["field"]?.text ?? $0.text }
        let line = "  \(items.count) assumed (--explain shows why): " + names.joined(separator: ", ")
        return [style.paint(TerminalText.shortened(TerminalText.sanitized(line), to: width ?? .max), .dim)]
    }

    private func steps(_ items: [JSONValue]) -> [String] {
        guard !items.isEmpty else { return [] }
        return ["  calculation"]
            + items.flatMap { step in
                let source = step["source"]?.text.map { "  [\($0)]" } ?? ""
                let formula = (step["formula"] ?? step["symbol"])?.text ?? "?"
                let numbers = step["substituted"]?.text.map { "      \(TerminalText.sanitized($0))" }
                return ["    " + TerminalText.sanitized(formula + source)] + (numbers.map { [$0] } ?? [])
            }
    }

    private static func sentence(_ value: JSONValue) -> String {
        guard let members = value.members else { return ScalarText.of(value) }
        let names = ["pointer", "code", "field", "item"].compactMap { members[$0]?.text }.filter { !$0.isEmpty }
        guard !names.isEmpty else { return ScalarText.of(value) }
        let quantity = (members["value"] ?? members["quantity"]).map { " = \(ScalarText.of($0))" } ?? ""
        let unit = members["unit"]?.text.map { $0.isEmpty ? "" : " \($0)" } ?? ""
        let reasons = ["reason", "detail", "description"].compactMap { members[$0]?.text }
        return names.joined(separator: " ") + quantity + unit
            + (reasons.isEmpty ? "" : ": " + reasons.joined(separator: "; "))
    }

    private func indented(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { "  " + $0 }.joined(separator: "\n")
    }
}
