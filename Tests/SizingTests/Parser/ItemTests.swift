import Sizing
import Testing

struct ItemTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        "V-101: Separador trifásico 5.000 BPD\nP-101: Bomba de agua 80 m3/h\nTK-1: Tanque de 500 m3",
        "Cotizar:\n- V-101 Separador trifásico 5.000 BPD\n- P-101 Bomba de agua 80 m3/h\n- TK-1 Tanque de 500 m3",
        "1) V-101 Separador trifásico 5.000 BPD 2) P-101 Bomba de agua 80 m3/h 3) TK-1 Tanque de 500 m3",
        "1. V-101 Separador trifásico 5.000 BPD\n2. P-101 Bomba de agua\n   80 m3/h\n3. TK-1 Tanque de 500 m3",
        "• V-101 Separador trifásico 5.000 BPD • P-101 Bomba de agua 80 m3/h • TK-1 Tanque de 500 m3",
    ])
    func `each line, bullet or number is an item with its tag`(text: String) {
        let items = parser.parseItems(text)
        #expect(items.map(\.kind) == ["separator", "pump", "tank"])
        #expect(items.map(\.tag) == ["V-101", "P-101", "TK-1"])
        #expect(items.allSatisfy { !$0.issues.contains("A_UNIT_MISSING") })
    }

    @Test func `ranges count in the whole text`() {
        let text = "Separador 5.000 BPD\nBomba 80 m3/h"
        let range = parser.parseItems(text).last?.ranges.first { $0.field == "flow" }
        let scalars = Array(text.unicodeScalars)
        let words = range.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) }
        #expect(words == "80 m3/h")
    }

    @Test func `a price asked for once counts for every item`() {
        let items = parser.parseItems("Please quote:\n- pump 500 gpm\n- tank 500 bbl")
        #expect(items.map(\.intent) == [.quote, .quote])
    }

    @Test func `one request over several lines stays one`() {
        let items = parser.parseItems("Bomba de agua\n80 m3/h\naltura 45 m")
        #expect(items.count == 1)
        #expect(items.first?.status == .ok)
    }

    @Test func `a text with more items than are wanted is refused whole, with their number and how to go on`() {
        let text = String(repeating: "tank 9 bbl\n", count: 51)
        #expect(parser.parseItems(text).count == 51)
        let refused = parser.parseItems(text, limit: 50)
        #expect(refused.map(\.issues) == [["R_TOO_MANY_ITEMS"]])
        #expect(refused.first?.refusal?.contains("(51)") == true)
        #expect(refused.first?.refusal?.contains("--file") == true)
        #expect(parser.parseItems(String(text.dropFirst(11)), limit: 50).count == 50)
        #expect(parser.parseItems("tank 9 bbl", limit: -3).map(\.status) == [.rejected])
    }

    @Test func `the refusal of a Spanish list is in Spanish`() {
        let text = String(repeating: "Bomba de agua de 80 m3/h\n", count: 3)
        let refused = parser.parseItems(text, limit: 2)
        #expect(refused.map(\.language) == [.spanish])
        #expect(refused.first?.refusal?.contains("solicitudes") == true)
    }

    @Test(arguments: ["", "1) 2) 3)", "- \n- \n-", "\n\n\n"])
    func `a list of nothing is one rejected text`(text: String) {
        #expect(parser.parseItems(text).map(\.status) == [.rejected])
    }
}
