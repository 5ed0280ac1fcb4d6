import Sizing

/// The first page of a document of several sheets: a table of the items.
struct Cover: Sendable {
    let captions: Captions
    let customer: Markup
    let project: Markup
    let date: Markup
    let document: Markup
    let revision: Markup
    let items: [Item]

    /// One row of the table.
    struct Item: Sendable {
        let number: Markup
        let anchor: Markup
        let tag: Markup
        let kind: Markup
        let main: Markup
        let status: Markup
        let isError: Bool
        let cost: Markup
    }

    init(_ sheets: [CalculationSheet], _ language: Language) {
        let head = sheets.first?.head ?? SheetHead()
        captions = .of(language)
        customer = Markup(head.customer, limit: 160)
        project = Markup(head.project, limit: 160)
        date = Markup(head.date, limit: 160)
        document = Markup(head.document, limit: 160)
        revision = Markup(head.revision, limit: 40)
        items = sheets.enumerated().map { Item($1.result, number: $0 + 1, language) }
    }
}

extension Cover.Item {
    init(_ result: SizingResult, number: Int, _ language: Language) {
        let key = KeyResults.of(result, language).prefix(2)
        let main = key.map { Wording.label($0.name, language) + " " + $0.value }.joined(separator: ", ")
        let error = result.errors.first?.code ?? result.error ?? ""
        self.number = Markup(String(number))
        anchor = Markup("s\(number)")
        tag = Markup(result.tag ?? "–", limit: 60)
        kind = Markup(KindName.title(result.kind, language), limit: 60)
        self.main = Markup(main, limit: 200)
        isError = result.status == .error
        status = Markup(isError ? error : result.warnings.isEmpty ? "OK" : "OK, \(result.warnings.count) ▲")
        cost = Markup(result.cost.map { SheetNumber.money($0.low) + " – " + SheetNumber.money($0.high) } ?? "–")
    }
}
