import Sizing
import Testing

/// A range covers the words that were understood, in Unicode scalars of the text as it was sent.
struct SourceRangeTests {
    private func words(_ field: String, in text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        return RequirementParser().parse(text).ranges.filter { $0.field == field }.map { range in
            String(String.UnicodeScalarView(scalars[range.start..<range.end]))
        }
    }

    @Test(arguments: [
        ("Separador de 10.000 BPD", "liquid_rate", "10.000 BPD"),
        ("😀🚰 separador 👍🏽 de 10.000 BPD", "liquid_rate", "10.000 BPD"),
        ("Separador trifa\u{301}sico\u{200B}, 300 psi (g)", "pressure", "300 psi (g)"),
        ("Separador trifa\u{301}sico, 300 psig", "phases", "trifa\u{301}sico"),
        ("bomba 80 m\u{B3}/h", "flow", "80 m\u{B3}/h"), ("bomba 80 ㎥/h", "flow", "80 ㎥/h"),
        ("bomba 300 galones por minuto de agua", "flow", "300 galones por minuto"),
        ("ｂｏｍｂａ　５０　ｇｐｍ", "flow", "５０　ｇｐｍ"),
        ("bomba 5 barriles por di\u{301}a\u{301}", "flow", "5 barriles por di\u{301}a\u{301}"),
        ("\u{202E}pump\u{202C} 5\u{AD}00 gpm", "flow", "5\u{AD}00 gpm"),
        ("tank 25 mil barriles", "working_volume", "25 mil barriles"),
        ("separador, corte de agua 30 %", "water_cut", "30 %"), ("line 1 1/2 in", "nps", "1 1/2 in"),
        ("Tanque de 1,500 m3", "working_volume", "1,500 m3"), ("مضخة pump 50 gpm", "flow", "50 gpm"),
    ])
    func `a range covers exactly its words`(text: String, field: String, expected: String) {
        #expect(words(field, in: text) == [expected])
    }

    @Test func `both ends of a span have their own words`() {
        let text = "bomba de 5 a 150 psig"
        #expect(words("suction_pressure", in: text) == ["5"])
        #expect(words("discharge_pressure", in: text) == ["150 psig"])
    }

    @Test func `each device has its range`() {
        let text = "PLC: 5 motors and 3 level switches, 20% spare"
        #expect(words("devices", in: text) == ["5 motors", "3 level switches"])
        #expect(words("spare_fraction", in: text) == ["20%"])
    }
}
