import Foundation
import Sizing
import SizingSheets
import Testing

@Suite struct EscapingTests {
    private static let hostile = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x", "&lt;b&gt; &amp; &#60;",
        "]]></style><script>x</script>", "<\u{301}script>", "\"\u{301} onload=\"x", "\u{600}<b>", "a\u{0}b\u{1F}c\u{8}",
        "\u{202E}gnp.exe\u{2066}", "مرحبا V-101 שלום", "👩‍👩‍👧‍👦🏴󠁧󠁢󠁳󠁣󠁴󠁿", "{{{captions}}} {{#pages}}",
        "\\\"; } body { display:none } /*",
        "e" + String(repeating: "\u{301}", count: 5000),
        "\u{10FFFF}" + String(Character(Unicode.Scalar(0xFFFE) ?? "?")), "line\nbreak\r\nand tab\t",
    ]

    @Test(arguments: hostile) func `a text from outside stays a text wherever it stands`(text: String) throws {
        var item = try SheetCase.named("separator-05").input
        item["tag"] = .text(text)
        item["service_note"] = .text(text)
        let result = SizingEngine().evaluate(kind: "separator", inputs: item)
        let head = SheetHead(customer: text, project: text, date: text, document: text, revision: text)
        let page = ParsedMarkup(
            try CalculationSheet.document([
                CalculationSheet(result, head: head), CalculationSheet(result, head: head),
            ])
        )
        #expect(page.fault == nil)
        #expect(Set(page.elements.map(\.name)).isDisjoint(with: ["script", "img", "b"]))
        #expect(!page.elements.contains { $0.attributes.keys.contains { $0.hasPrefix("on") } })
        #expect(page.elements.count { $0.name == "style" } == 1)
    }

    @Test(arguments: hostile) func `a drawing of it is well-formed`(text: String) throws {
        let result = try SheetCase.named("separator-03").result(tag: text)
        let svg = try #require(Drawing.svg(for: result, language: .english))
        #expect(ParsedMarkup(svg).fault == nil)
    }

    @Test func `a field, a word or an unknown kind from outside stays a text`() throws {
        for text in Self.hostile {
            let results = [
                SizingEngine().evaluate(kind: text, inputs: [:]),
                SizingEngine().evaluate(kind: "tank", inputs: [text: .text(text), "material": .text(text)]),
                SizingEngine().evaluate(kind: "pump", inputs: ["flow": .quantity(value: 1, unit: text)]),
            ]
            for result in results {
                let page = ParsedMarkup(try CalculationSheet(result, head: SheetHead()).html())
                #expect(page.fault == nil)
                #expect(!page.elements.contains { $0.name == "script" || $0.name == "img" })
            }
        }
    }

    @Test func `twenty thousand letters are cut, and the page stays small`() throws {
        let long = String(repeating: "<&>\"'", count: 4000)
        let result = try SheetCase.named("pump-01").result(tag: long)
        let plain = try CalculationSheet(SheetCase.named("pump-01").result(), head: SheetHead()).html()
        let html = try CalculationSheet(result, head: SheetHead(customer: long, project: long, document: long)).html()
        #expect(ParsedMarkup(html).fault == nil)
        #expect(html.utf8.count < plain.utf8.count + 8000)
    }

    @Test func `the foot of a page closes nothing`() throws {
        let head = SheetHead(document: "\"; } </style><b>\\")
        let html = try CalculationSheet(SheetCase.named("pump-01").result(), head: head).html()
        #expect(html.contains("content: \"\\22 \\3b  \\7d  \\3c \\2f style"))
    }
}
