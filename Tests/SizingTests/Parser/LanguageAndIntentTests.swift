import Sizing
import Testing

struct LanguageAndIntentTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        "cotizar bomba", "cotización de bomba", "cotice bomba", "COTIZACION bomba", "presupuesto bomba",
        "presupuestar bomba",
        "precio de bomba", "costo de bomba", "cuánto cuesta una bomba", "cuanto sale una bomba", "quote a pump",
        "quotation for a pump", "price of a pump", "pump cost", "budget pump", "estimate a pump",
    ])
    func `a word about money makes it a quote`(text: String) {
        #expect(parser.parse(text).intent == .quote)
    }

    @Test(arguments: [
        "bomba", "dimensionar bomba", "size a pump", "calcular bomba", "la bomba sale del tanque", "pump on the coast",
    ])
    func `anything else asks for a size`(text: String) {
        #expect(parser.parse(text).intent == .size)
    }

    @Test(arguments: [
        ("Size the pump", Language.english), ("Dimensionar la bomba", .spanish), ("Need una bomba de agua", .spanish),
        ("Please quote a pump para agua", .english), ("bomba for water", .english),
    ])
    func `the list with more words wins`(text: String, language: Language) {
        #expect(parser.parse(text).language == language)
    }

    @Test func `a tie is decided by the hint and else English`() {
        #expect(parser.parse("PSV").language == .english)
        #expect(parser.parse("PSV", localeHint: .spanish).language == .spanish)
        #expect(parser.parse("bomba pump", localeHint: .spanish).language == .spanish)
    }

    @Test(arguments: ["", "   ", "?!", "…"])
    func `a text without a letter or digit is empty`(text: String) {
        #expect(parser.parse(text).issues == ["R_EMPTY"])
    }
}
