/// A list of JSON objects as a table.
struct ListView: Sendable {
    /// Where a column's text comes from and how it looks.
    struct Field: Sendable {
        let title: String
        let name: String
        var form = Form.text
    }

    enum Form: Sendable {
        case text, long, state, count, age, time
    }

    let fields: [Field]
    /// What is said instead of an empty table.
    let nothing: String

    /// The rows of `answer`, which is an array or an object that holds one, with a hint when there are more.
    func rendered(_ answer: JSONValue, holding names: [String], _ style: Style, width: Int?) throws -> String {
        let items = answer.items ?? names.lazy.compactMap { answer[$0]?.items }.first
        guard let items else {
            throw CommandFailure(
                status: .failure,
                message: "the server's answer holds no list this version can show (try --json)"
            )
        }
        guard !items.isEmpty else { return nothing }
        var table = Table(fields.map(column))
        for item in items { table.append(fields.map { cell($0, item[$0.name]) }) }
        let more = answer["next_cursor"]?.text.map { "\nmore: --cursor \(TerminalText.sanitized($0))" } ?? ""
        return table.rendered(style, width: width) + more
    }

    private func column(_ field: Field) -> Column {
        switch field.form {
        case .text, .state, .time: Column(field.title)
        case .long: Column(field.title, shrinks: true)
        case .count, .age: Column(field.title, .right)
        }
    }

    private func cell(_ field: Field, _ value: JSONValue?) -> Cell {
        switch field.form {
        case .text, .long: return Cell(ScalarText.of(value))
        case .count: return Cell(value?.number.map(NumberText.engineering) ?? ScalarText.of(value))
        case .age: return Cell(value?.number.map { NumberText.age(seconds: $0) } ?? "–")
        case .time: return Cell(Self.shortTime(value?.text ?? "–"))
        case .state:
            let state = ScalarText.of(value)
            return Cell(state, StateTone.of(state))
        }
    }

    /// An RFC 3339 time without its fraction.
    static func shortTime(_ text: String) -> String {
        guard let point = text.firstIndex(of: "."), text.hasSuffix("Z") else { return text }
        return String(text[..<point]) + "Z"
    }
}
