import Sizing
import Testing

struct NumberReadingTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        ("tank 500 bbl", 500.0), ("tanque de 1.250.000 barriles", 1_250_000), ("tank 1,250,000 bbl", 1_250_000),
        ("tanque de 1.250,5 m3", 1_250.5), ("tank 1,250.5 m3", 1_250.5), ("tanque 12,5 m3", 12.5),
        ("tank 7.50 m3", 7.5),
        ("tanque 10.000 barriles", 10_000), ("tank 10,000 bbl", 10_000), ("tanque de 25 mil barriles", 25_000),
        ("tank for 2 million bbl", 2_000_000), ("tank 10k bbl", 10_000),
        ("tanque de 1,5 millones de barriles", 1_500_000),
    ])
    func `a number with separators or a multiplier has one value`(text: String, value: Double) {
        let field = parser.parse(text).fields["working_volume"]
        guard case .quantity(let got, _) = field else {
            Issue.record("no volume in \(text)")
            return
        }
        #expect(abs(got - value) <= 1e-9 * value)
    }

    @Test(arguments: [
        ("Separador 10.000.00 BPD", "A_NUMBER_FORMAT:flow"), ("Bomba de agua de 1,500 gpm", "A_NUMBER_FORMAT:flow"),
        ("pump 10 000 BPD", "A_NUMBER_FORMAT:flow"), ("pump 1e5 BPD", "A_NUMBER_FORMAT:flow"),
        ("pump 5x10^3 BPD", "A_NUMBER_FORMAT:flow"), ("pump 10\u{B3} m3/h", "A_NUMBER_FORMAT:flow"),
        ("pump 1'250 BPD", "A_NUMBER_FORMAT:flow"), ("pump .5 m3/h", "A_NUMBER_FORMAT:flow"),
        ("pump 1\u{B7}5 m3/h", "A_NUMBER_FORMAT:flow"), ("pump 1\u{66B}5 m3/h", "A_NUMBER_FORMAT:flow"),
    ])
    func `a number that can be read in two ways is asked about`(text: String, code: String) {
        let parsed = parser.parse(text)
        #expect(parsed.status == .ambiguous)
        #expect(parsed.issues.contains(code))
        #expect(parsed.fields["flow"] == nil && parsed.fields["liquid_rate"] == nil)
    }

    @Test func `a dash between two numbers does not make one of them`() {
        let parsed = parser.parse("separator 10\u{2014}15 barg")
        #expect(parsed.fields["pressure"] == .quantity(value: 10, unit: "barg"))
        #expect(parsed.issues == ["A_CONTRADICTION:pressure"])
    }

    @Test func `a dash behind a tag does not go on with the tag`() {
        let parsed = parser.parse("bomba V-101\u{2014}5.000 BPD")
        #expect(parsed.fields["flow"] == .quantity(value: 5_000, unit: "bbl/d"))
    }

    @Test func `what a tag leaves over of a number is asked about`() {
        let parsed = parser.parse("bomba V-101-5.000 BPD")
        #expect(parsed.fields["flow"] == nil)
        #expect(parsed.issues.contains("A_NUMBER_FORMAT:flow"))
    }

    @Test(arguments: ["compressor 5 pm\u{B3}/d", "PSV steam, pm\u{B3}", "compressor PM \u{B3}"])
    func `a raised digit behind a label is no number`(text: String) {
        #expect(parser.parse(text).fields["molecular_weight"] == nil)
    }

    @Test(arguments: ["0,8\u{2088}5", "0,８８５", "0，8\u{1D7D6}5"])
    func `digits of another shape are digits`(number: String) {
        #expect(parser.parse("separador, corte de agua \(number)").fields["water_cut"] == .number(0.885))
    }

    @Test func `the question about a number offers both readings`() {
        let question = parser.parse("Bomba de agua de 1,500 gpm, altura 80 m").questions.first
        #expect(question?.choices == ["1.5 gpm", "1500 gpm"])
    }

    @Test func `the other numbers of the message decide a separator`() {
        let parsed = parser.parse("Bomba de 1,500 gpm, SG 0.85, altura 30.5 m")
        #expect(parsed.fields["flow"] == .quantity(value: 1_500, unit: "gpm"))
        #expect(parsed.issues.isEmpty)
    }

    @Test(arguments: [
        "Tank API 650", "bomba API 610, cédula 40", "tank class 300", "tanque V-101", "tank SA-516-70",
        "tanque ASME B31.3",
        "tank 12/05/2025", "3 tanks", "tank API 12J", "tank schedule 40", "tanque 316L",
    ])
    func `a number that is a name is not a quantity`(text: String) {
        #expect(parser.parse(text).issues.isEmpty)
    }

    @Test func `the locale hint decides only when the words do not`() {
        #expect(parser.parse("FWKO 1.500 gpm", localeHint: .spanish).language == .spanish)
        #expect(parser.parse("separador 1.500 gpm", localeHint: .english).language == .spanish)
    }
}
