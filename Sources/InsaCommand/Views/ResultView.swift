/// The result of a task for people, whichever agent it comes from.
struct ResultView: Sendable {
    let sizing: SizingView

    /// Sized equipment as tables, an answered query as its sentences and what they rest on, anything else as an outline.
    func rendered(_ result: JSONValue) -> String {
        if result["equipment"] != nil { return sizing.rendered(result) }
        guard let sentences = result["answer"]?.text, let parts = result["results"]?.members else {
            return DetailView.rendered(result, first: [], sizing.style)
        }
        let steps = parts.sorted { $0.key < $1.key }.map { sizing.rendered($0.value) }
        return ([TerminalText.sanitized(sentences)] + steps).joined(separator: "\n\n")
    }

    /// Whether all of a sizing request was clear and could be sized.
    static func isWhole(_ result: JSONValue) -> Bool {
        (result["unclear"]?.items ?? []).isEmpty
            && (result["equipment"]?.items ?? []).allSatisfy { $0["status"]?.text == "ok" }
    }

    /// Whether nothing of what was asked could be done.
    static func isRefusal(_ result: JSONValue) -> Bool {
        let parts = result["results"]?.members.map { Array($0.values) } ?? [result]
        let equipment = parts.compactMap { $0["equipment"]?.items }
        guard !equipment.isEmpty else { return false }
        return !equipment.joined().contains { $0["status"]?.text == "ok" }
    }
}
