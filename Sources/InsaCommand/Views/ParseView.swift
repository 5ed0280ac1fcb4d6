import Foundation
import Sizing

/// What was read in a text, for people: the text with its understood parts, a row for each input, and what is open.
struct ParseView: Sendable {
    let text: String
    let style: Style
    let width: Int?

    func rendered(_ items: [ParsedRequirement]) throws -> String {
        let described = try items.map { try lines(of: $0).joined(separator: "\n") }
        return ([marked(items.flatMap(\.ranges))] + described).joined(separator: "\n\n")
    }

    private func lines(of item: ParsedRequirement) throws -> [String] {
        let what = [item.tag, item.kind ?? "no kind", item.language.rawValue, item.intent.rawValue].compactMap(\.self)
        let status = item.status.rawValue.replacing("_", with: " ")
        let heading = style.paint(status, item.status == .ok ? .good : .warning) + "  " + what.joined(separator: ", ")
        let notes = item.notes.map { "! \($0.text) (\($0.code))" }
        return [heading] + (item.fields.isEmpty ? [] : [try table(of: item)])
            + notes.map(TerminalText.sanitized) + UnclearText.questions(of: item)
    }

    private func table(of item: ParsedRequirement) throws -> String {
        var table = Table([Column("INPUT"), Column("VALUE"), Column("IN THE TEXT", shrinks: true)])
        for (name, value) in item.fields.sorted(by: { $0.key < $1.key }) {
            let shown = ScalarText.of(try JSONValue(parsing: try JSONEncoder().encode(value)))
            let words = item.ranges.filter { $0.field == name }.map(excerpt)
            table.append([Cell(name, .heading), Cell(shown), Cell(words.joined(separator: " … "), .dim)])
        }
        return table.rendered(style, width: width)
    }

    private func excerpt(_ range: FieldRange) -> String {
        let words = text.unicodeScalars.dropFirst(range.start).prefix(range.end - range.start)
        return TerminalText.sanitized(String(String.UnicodeScalarView(words)))
    }

    /// The text with every understood part set off; ranges may overlap, as one value can fill two inputs.
    private func marked(_ ranges: [FieldRange]) -> String {
        let scalars = Array(text.unicodeScalars)
        var understood = [Bool](repeating: false, count: scalars.count)
        for range in ranges where range.start < range.end && range.end <= scalars.count {
            for index in range.start..<range.end { understood[index] = true }
        }
        var pieces: [(text: String, isUnderstood: Bool)] = []
        for (scalar, isUnderstood) in zip(scalars, understood) {
            if pieces.last?.isUnderstood != isUnderstood { pieces.append(("", isUnderstood)) }
            pieces[pieces.count - 1].text.unicodeScalars.append(scalar)
        }
        return pieces.map { style.paint(TerminalText.sanitized($0.text), $0.isUnderstood ? .good : .plain) }.joined()
    }
}
