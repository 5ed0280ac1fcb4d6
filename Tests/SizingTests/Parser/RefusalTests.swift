import Sizing
import Testing

struct RefusalTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        ("", "The text is empty."), ("what a lovely day", "names no equipment"),
        ("boiler of 500 kW", "cannot be sized here"), ("tank 500 m3 at -400 degC", "no equipment can have"),
        ("caldera de 500 kW", "aquí no se puede dimensionar"), ("tanque de 500 m3 a -400 degC", "ningún equipo puede"),
    ])
    func `a refused text is told what is wrong in its language`(text: String, reason: String) {
        #expect(parser.parse(text).refusal?.contains(reason) == true)
    }

    @Test func `a refusal for want of equipment names what can be sized`() {
        let refusal = parser.parse("what a lovely day").refusal ?? ""
        let titles = [
            "separator", "pump", "tank", "control valve", "compressor", "relief valve", "heat exchanger", "line",
        ]
        for title in titles { #expect(refusal.contains(title)) }
        #expect(refusal.hasSuffix("."))
    }

    @Test func `a text that is too long is refused with the limit, in the hinted language`() {
        let refusal = parser.parse(String(repeating: "7", count: 20_001), localeHint: .spanish).refusal
        #expect(refusal?.hasPrefix("El texto tiene más de 20000 caracteres") == true)
    }

    @Test(arguments: ["pump", "tank of 500 m3, sg 0.9", "500 gpm"])
    func `a text that is not rejected has no refusal`(text: String) {
        #expect(parser.parse(text).refusal == nil)
    }
}
