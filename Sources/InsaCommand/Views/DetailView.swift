/// A JSON object as an indented outline.
enum DetailView {
    private static let deepest = 8

    /// One line per value, the named members first, the rest by name; objects and lists of objects are indented.
    static func rendered(_ value: JSONValue, first: [String], _ style: Style) -> String {
        lines(value, first: first, depth: 0, style).joined(separator: "\n")
    }

    private static func lines(_ value: JSONValue, first: [String], depth: Int, _ style: Style) -> [String] {
        let indent = String(repeating: "  ", count: depth)
        guard let members = value.members, depth < deepest else {
            return [indent + TerminalText.sanitized(ScalarText.of(value))]
        }
        let names = first.filter { members[$0] != nil } + members.keys.filter { !first.contains($0) }.sorted()
        let widest = names.map(TerminalText.width).max() ?? 0
        return names.flatMap { name in
            let member = members[name] ?? .null
            let title = style.paint(TerminalText.sanitized(name), .dim)
            if let inner = nested(member) {
                return [indent + title] + inner.flatMap { item($0, depth: depth + 1, style) }
            }
            let padding = String(repeating: " ", count: max(0, widest - TerminalText.width(name)) + 2)
            let text = TerminalText.sanitized(ScalarText.of(member))
            let tone: Tone = ["state", "status"].contains(name) ? StateTone.of(text) : .plain
            return [indent + title + padding + style.paint(text, tone)]
        }
    }

    private static func item(_ value: JSONValue, depth: Int, _ style: Style) -> [String] {
        lines(value, first: [], depth: depth, style)
    }

    /// The inner objects that deserve lines of their own; `nil` for what fits on one line.
    private static func nested(_ value: JSONValue) -> [JSONValue]? {
        switch value {
        case .object(let members):
            let isQuantity = members.count == 2 && members["value"] != nil && members["unit"] != nil
            return isQuantity || members.isEmpty ? nil : [value]
        case .array(let items): return items.contains { $0.members != nil } ? items : nil
        case .null, .bool, .number, .string: return nil
        }
    }
}
