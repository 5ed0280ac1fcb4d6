import Sizing
import Testing

@testable import SizingSheets

@Suite struct WordingTests {
    @Test(arguments: SheetCase.all) func `every output of the cases has a name in both languages`(item: SheetCase) {
        for row in item.result().outputs.rows { #expect(Wording.isKnown(row.name), "\(row.name)") }
    }

    @Test(arguments: SizingEngine.kinds.map(\.name)) func `every input of a kind has a name in both languages`(
        kind: String
    ) throws {
        let description = try #require(SizingEngine.kinds.first { $0.name == kind })
        for field in description.fields { #expect(Wording.isKnown(field.name), "\(field.name)") }
    }

    @Test(arguments: [
        (0, "0"), (12_715.18, "12\u{202F}715"), (0.8125, "0.8125"), (31.5, "31.5"), (1234, "1234"), (-2.5, "−2.5"),
        (2_967_026.4, "2\u{202F}967\u{202F}026"), (1e300, "1\u{202F}×\u{202F}10³⁰⁰"),
        (1.5e-7, "1.5\u{202F}×\u{202F}10⁻⁷"),
        (99_999.96, "100\u{202F}000"), (.infinity, "–"),
    ]) func `numbers are set as an engineer writes them`(value: Double, text: String) {
        #expect(SheetNumber.text(value) == text)
    }

    @Test(arguments: [
        ("m3/h", "m³/h"), ("degF", "°F"), ("in2", "in²"), ("inH2O", "inH₂O"), ("W/m2K", "W/(m²·K)"), ("psig", "psig"),
        ("mPa.s", "mPa·s"), ("", ""),
    ]) func `units are set as an engineer writes them`(symbol: String, text: String) {
        #expect(UnitText.text(symbol) == text)
    }

    @Test(arguments: DrawingWord.allCases) func `every word of a drawing is there in both languages`(word: DrawingWord)
    {
        #expect(word.rawValue.split(separator: "|").count == 2)
    }
}
