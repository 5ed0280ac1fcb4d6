/// A problem document (RFC 9457) for people.
enum ProblemText {
    private static let mostLines = 50

    /// Title, detail, faults with their places, questions, when to try again, trace id: one line each.
    static func render(_ document: JSONValue, status: Int, retryAfter: String?) -> String {
        let title = document["title"]?.text ?? "the server refused the request"
        var lines = ["\(title) (HTTP \(status))"]
        let faults = document["errors"]?.items ?? []
        if let detail = document["detail"]?.text, detail != title, !isSaid(detail, by: faults) { lines.append(detail) }
        lines += limited(faults, fault)
        lines += limited(document["questions"]?.items ?? [], question)
        if let retryAfter { lines.append("try again in \(retryAfter) s") }
        if let trace = document["trace_id"]?.text { lines.append("trace \(trace)") }
        return lines.map(TerminalText.sanitized).joined(separator: "\n")
    }

    /// A problem with one fault has that fault's words as its detail; once is enough.
    private static func isSaid(_ detail: String, by faults: [JSONValue]) -> Bool {
        faults.count == 1 && faults[0]["detail"]?.text.map { !$0.isEmpty && detail.hasSuffix($0) } == true
    }

    private static func limited(_ items: [JSONValue], _ line: (JSONValue) -> String) -> [String] {
        let shown = items.prefix(mostLines).map(line)
        return items.count > mostLines ? shown + ["  … and \(items.count - mostLines) more"] : shown
    }

    private static func fault(_ item: JSONValue) -> String {
        let pointer = item["pointer"]?.text ?? ""
        let code = item["code"]?.text.map { "\($0): " } ?? ""
        let detail = item["detail"]?.text ?? "not acceptable"
        return "  \(pointer.isEmpty ? "" : pointer + "  ")\(code)\(detail)"
    }

    private static func question(_ item: JSONValue) -> String {
        let choices = item["choices"]?.items?.map { $0.text ?? ScalarText.of($0) } ?? []
        let offered = choices.isEmpty ? "" : " [\(choices.joined(separator: " | "))]"
        let field = item["field"]?.text.map { " (\($0))" } ?? ""
        return "  ? \(item["question"]?.text ?? "please clarify")\(offered)\(field)"
    }
}
