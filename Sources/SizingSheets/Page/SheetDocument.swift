import Mustache
import Sizing

/// A document of one or more sheets as the template sees it.
struct SheetDocument: Sendable {
    private let sheets: [CalculationSheet]
    private let hasCover: Bool

    init(sheets: [CalculationSheet], hasCover: Bool) {
        self.sheets = sheets
        self.hasCover = hasCover
    }

    func html() throws -> String {
        let language = sheets.first?.head.language ?? .english
        let pages = sheets.enumerated().map { SheetPage($1, anchor: "s\($0 + 1)") }
        let model = Model(
            language: Markup(language.rawValue),
            captions: .of(language),
            title: Markup(title(language), limit: 200),
            style: Markup(verbatim: SheetStyle.text(of: sheets)),
            cover: hasCover ? Cover(sheets, language) : nil,
            pages: pages
        )
        let library = MustacheLibrary(templates: [
            "sheet": try MustacheTemplate(string: SheetTemplate.sheet),
            "tables": try MustacheTemplate(string: SheetTemplate.tables),
            "cover": try MustacheTemplate(string: SheetTemplate.cover),
        ])
        return try MustacheTemplate(string: SheetTemplate.document).render(model, library: library)
    }

    private func title(_ language: Language) -> String {
        guard let first = sheets.first, sheets.count == 1 else {
            return Captions.of(language).sheet.source + " – " + String(sheets.count)
        }
        let parts = [first.result.tag ?? "", KindName.title(first.result.kind, language)]
        return parts.filter { !$0.isEmpty }.joined(separator: " – ")
    }

    private struct Model {
        let language: Markup
        let captions: Captions
        let title: Markup
        let style: Markup
        let cover: Cover?
        let pages: [SheetPage]
    }
}
