import Sizing
import Testing

/// What a request for a control system counts, and what it counts in vain.
struct ControlSystemRequestTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        "PLC con 10 motores, 5 sensores de vibración", "PLC for 10 motors and 3 vibration sensors",
        "PLC for 10 motors, 3 level gauges and 2 flow computers", "PLC con 10 motores y 5 válvulas",
        "PLC, 4 gas chromatographs, 10 motors", "PLC con 10 motores, incluye 2 gabinetes",
        "PLC with 10 motors and 8 pressure gauges", "PLC for 8 pressure and 10 motors",
        "PLC for 1.5 motors and 10 motors",
    ])
    func `a count of something without a type is not left out in silence`(text: String) {
        let parsed = parser.parse(text)
        #expect(parsed.issues == ["W_FIELD_IGNORED"])
        #expect(parsed.fields["devices"] == .list([.object(["type": .text("motor_dol"), "qty": .number(10)])]))
    }

    @Test(arguments: [
        "PLC for 10 motors", "PLC con 10 motores para 2 tanques", "SIMATIC 1500 redundant PLC for 10 motors",
        "PLC for 10 motors of 4 wells", "PLC for 10 motors, IEC 61131 programming",
        "DCS for 3 separators with 10 motors",
        "PLC con 10 motores según norma ISA 18.2",
    ])
    func `a number that counts no device is no loss`(text: String) {
        #expect(parser.parse(text).issues.isEmpty)
    }

    @Test(arguments: ["PLC for 10 x motors", "PLC for 10× motors", "PLC for 10 × motors"])
    func `a count may be written with a multiplication sign`(text: String) {
        #expect(parser.parse(text).fields["devices"] == parser.parse("PLC for 10 motors").fields["devices"])
    }

    @Test(arguments: ["PLC con 5 sensores de vibración", "PLC for 3 vibration sensors"])
    func `a request with no known device asks for them`(text: String) {
        let parsed = parser.parse(text)
        #expect(parsed.missing == ["devices"])
        #expect(parsed.issues == ["A_UNIT_MISSING"])
    }
}
