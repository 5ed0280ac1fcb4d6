import Foundation
import Sizing
import Testing

struct IssueNoteTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        ("5 MMSCFD", "A_KIND"), ("bomba y tanque", "A_MULTIPLE_KINDS"), ("tank 2000", "A_UNIT_MISSING"),
        ("Tanque de 1,500 m3", "A_NUMBER_FORMAT:volume"), ("tank 500 m3, 600 m3", "A_CONTRADICTION:working_volume"),
        ("", "R_EMPTY"), ("hola", "R_NOT_SIZING"), ("caldera", "R_UNSUPPORTED_EQUIPMENT"),
        ("bomba -5 gpm", "R_IMPOSSIBLE_VALUE"), ("separator 5 psi", "W_PRESSURE_BASIS_ASSUMED_GAUGE"),
        ("tanque 1.500 m3", "W_NUMBER_FORMAT_ASSUMED"), ("separator 5 MBPD", "W_UNIT_M_ASSUMED_THOUSAND"),
        ("3-phase separator 500 BPD", "W_LIQUID_BASIS_ASSUMED_TOTAL"), ("water tank", "W_FLUID_DEFAULT_SG"),
        ("pump 5 MMSCFD", "W_FIELD_IGNORED"),
    ])
    func `every code has a sentence in each language`(text: String, code: String) throws {
        let parsed = parser.parse(text)
        let note = try #require(parsed.notes.first { $0.code == code })
        #expect(note.text.hasSuffix(".") && note.text.count > 20 && !note.text.contains("{}"))
    }

    @Test func `the sentence carries the values it is about`() {
        #expect(parser.parse("tank 500 m3, 600 m3").notes.first?.text.contains("500 m3, 600 m3") == true)
        #expect(parser.parse("separador a -20 psig").notes.first?.text.contains("-20 psig") == true)
        #expect(parser.parse("Tanque de 1,500 m3").notes.first?.text.contains("1.5 m3, 1500 m3") == true)
    }

    @Test func `notes and questions are in the JSON that a client gets`() throws {
        let data = try JSONEncoder().encode(parser.parse("separator 5 psi"))
        let text = String(decoding: data, as: UTF8.self)
        #expect(text.contains(#""notes":[{"#) && text.contains(#""questions":[{"#))
    }
}
