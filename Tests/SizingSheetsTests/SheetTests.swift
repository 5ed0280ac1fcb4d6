import Foundation
import Sizing
import SizingSheets
import Testing

@Suite struct SheetTests {
    private static let head = SheetHead(
        customer: "Petrolera del Sur",
        project: "Battery 7",
        date: "2026-11-21",
        document: "CS-001",
        revision: "A"
    )

    @Test(arguments: SheetCase.all, Language.allCases)
    func `every visible case gives a well-formed sheet in both languages`(item: SheetCase, language: Language) throws {
        var head = Self.head
        head.language = language
        let html = try CalculationSheet(item.result(language, sensitivity: true), head: head).html()
        let page = ParsedMarkup(html)
        #expect(page.fault == nil)
        #expect(page.elements.first?.attributes["lang"] == language.rawValue)
        #expect(!html.contains("{{"))
        #expect(!page.elements.contains { $0.name == "script" || $0.name == "link" || $0.name == "img" })
        for attribute in page.elements.flatMap(\.attributes) where ["src", "href"].contains(attribute.key) {
            #expect(attribute.value.hasPrefix("#"))
        }
        for number in ["nan", "inf", "NaN"] { #expect(!html.contains("\"" + number + "\"")) }
    }

    @Test func `the cases are there`() {
        #expect(SheetCase.all.count > 60)
    }

    @Test func `a sheet has its parts in the order in which a checker reads them`() throws {
        let page = ParsedMarkup(
            try CalculationSheet(SheetCase.named("separator-05").result(sensitivity: true), head: Self.head).html()
        )
        #expect(
            page.headings == [
                "Key results", "Drawing", "Warnings", "Inputs as understood", "Assumptions", "All results",
                "Calculation, step by step", "Bill of materials (preliminary)", "Cost estimate", "Sensitivity",
                "Not covered by this calculation",
            ]
        )
    }

    @Test func `everything of the result is on the sheet`() throws {
        let result = try SheetCase.named("separator-05").result(tag: "V-101")
        let page = ParsedMarkup(try CalculationSheet(result, head: Self.head).html())
        let text = page.text
        #expect(text.contains("V-101") && text.contains("CS-001") && text.contains("Battery 7"))
        #expect(page.elements.count { $0.name == "li" } == result.trace.count + result.notCovered.count)
        for step in result.trace { #expect(text.contains(step.formula) && text.contains(step.source)) }
        for warning in result.warningDetails {
            #expect(text.contains(warning.code) && text.contains(warning.detail.text))
        }
        for line in result.bom { #expect(text.contains(line.description.text)) }
        for assumption in result.assumptions { #expect(text.contains(assumption.reason)) }
        #expect(text.contains(result.disclaimer))
        for word in ["Prepared", "Checked", "Approved", "PRELIMINARY"] { #expect(text.contains(word)) }
    }

    @Test func `the same result gives the same bytes`() throws {
        let result = try SheetCase.named("pump-01").result()
        let first = try CalculationSheet(result, head: Self.head).html()
        #expect(try CalculationSheet(result, head: Self.head).html() == first)
    }

    @Test func `an error says what is wrong and what to do, and shows no result`() throws {
        let result = SizingEngine().evaluate(kind: "pump", inputs: ["tag": .text("P-1"), "flow": .number(5)])
        let page = ParsedMarkup(try CalculationSheet(result, head: Self.head).html())
        #expect(page.fault == nil)
        #expect(page.headings.first == "This item could not be calculated")
        #expect(!page.headings.contains("Key results") && !page.headings.contains("All results"))
        for error in result.errors { #expect(page.text.contains(error.code) && page.text.contains(error.detail.text)) }
        #expect(page.text.contains("What to do"))
    }

    @Test func `assumed process values are marked`() throws {
        var item = try SheetCase.named("tank-01").input
        item["sg"] = nil
        let result = SizingEngine().evaluate(kind: "tank", inputs: item)
        let page = ParsedMarkup(try CalculationSheet(result, head: Self.head).html())
        #expect(page.text.contains("▲ Specific gravity"))
        #expect(page.text.contains("confirm them"))
        #expect(!page.text.contains("not for quotation"))
    }

    @Test func `a provisional result says that it cannot be quoted`() throws {
        var item = try SheetCase.named("separator-05").input
        item["water_cut"] = nil
        let result = SizingEngine().evaluate(kind: "separator", inputs: item, allowProvisional: true)
        try #require(result.provisional)
        let page = ParsedMarkup(try CalculationSheet(result, head: Self.head).html())
        #expect(page.text.contains("PROVISIONAL INPUTS – not for quotation"))
    }

    @Test(arguments: SheetPaper.allCases) func `the page is of the paper asked for`(paper: SheetPaper) throws {
        var head = Self.head
        head.paper = paper
        let html = try CalculationSheet(SheetCase.named("pump-01").result(), head: head).html()
        #expect(html.contains(paper == .a4 ? "size: A4;" : "size: letter;"))
    }

    @Test func `several items have one cover, each an anchor and a foot of its own`() throws {
        let sheets = try ["separator-03", "pump-01", "tank-01"].map {
            CalculationSheet(try SheetCase.named($0).result(tag: $0), head: Self.head)
        }
        let broken = CalculationSheet(SizingEngine().evaluate(kind: "boiler", inputs: [:]), head: Self.head)
        let html = try CalculationSheet.document(sheets + [broken])
        let page = ParsedMarkup(html)
        #expect(page.fault == nil)
        #expect(page.elements.count { $0.name == "main" } == 5)
        let anchors = page.elements.filter { $0.name == "a" }.compactMap { $0.attributes["href"] }
        #expect(anchors == ["#s1", "#s2", "#s3", "#s4"])
        let ids = page.elements.compactMap { $0.attributes["id"] }
        #expect(Set(ids).count == ids.count)
        #expect(page.text.contains("E_UNKNOWN_KIND"))
        #expect(html.contains("@page s4"))
    }

    @Test func `no item at all is still a document`() throws {
        #expect(ParsedMarkup(try CalculationSheet.document([])).fault == nil)
    }
}
