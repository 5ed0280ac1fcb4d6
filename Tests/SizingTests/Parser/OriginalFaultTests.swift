import Sizing
import Testing

/// The parsing faults of the first system: each must be impossible.
struct OriginalFaultTests {
    private let parser = RequirementParser()

    @Test func `10,000 barriles is a volume, not 0 bar`() {
        let parsed = parser.parse("Tanque de 10,000 barriles")
        #expect(parsed.fields == ["working_volume": .quantity(value: 10_000, unit: "bbl")])
    }

    @Test func `barriles never fill the pressure of a separator`() {
        let parsed = parser.parse("Separador para 10,000 barriles")
        #expect(parsed.fields["pressure"] == nil)
        #expect(parsed.missing.contains("pressure"))
    }

    @Test func `1,440 psi is not 440`() {
        #expect(parser.parse("separator at 1,440 psi").fields["pressure"] == .quantity(value: 1_440, unit: "psig"))
    }

    @Test(arguments: ["3 compresores", "4 control valves", "3 compressors for 5 MMSCFD", "2 columnas C"])
    func `a count is not a temperature`(text: String) {
        let fields = parser.parse(text).fields
        #expect(!fields.keys.contains { $0.contains("temperature") })
    }

    @Test(arguments: [
        ("bomba 12,5 m3/h", 12.5, "m3/h"), ("pump 0.85 m3/h", 0.85, "m3/h"), ("pump 7.50 gpm", 7.5, "gpm"),
        ("pump 500 gpm", 500, "gpm"), ("bomba 300 litros por minuto", 300, "L/min"), ("bomba 80 m³/h", 80, "m3/h"),
        ("pump 10,000 BPD", 10_000, "bbl/d"),
    ])
    func `a flow keeps its decimals and its own unit`(text: String, value: Double, unit: String) {
        #expect(parser.parse(text).fields["flow"] == .quantity(value: value, unit: unit))
    }

    @Test(arguments: [
        ("separator 7.5 bar", 7.5, "barg"), ("separator 700 kPa", 700, "kPag"),
        ("separador 12,5 kg/cm2", 12.5, "kgf/cm2g"),
        ("separator 100 psia", 100, "psia"), ("separator 10 bar(a)", 10, "bara"),
        ("separador a 10 bar a la entrada", 10, "barg"),
    ])
    func `a pressure keeps its own unit and basis`(text: String, value: Double, unit: String) {
        #expect(parser.parse(text).fields["pressure"] == .quantity(value: value, unit: unit))
    }

    @Test func `the 3 of 3-phase is a number of phases and nothing else`() {
        let parsed = parser.parse("3-phase separator for 10,000 BPD at 500 psig")
        #expect(parsed.fields["phases"] == .number(3))
        #expect(parsed.fields["liquid_rate"] == .quantity(value: 10_000, unit: "bbl/d"))
    }

    @Test(arguments: ["VÁLVULA DE CONTROL", "válvula de control", "va\u{301}lvula de control", "valvula de control"])
    func `accents and capitals do not matter`(text: String) {
        #expect(parser.parse(text).kind == "control_valve")
    }

    @Test(arguments: ["Separador", "Bomba de agua", "Tank", "Compresor de gas", "control valve"])
    func `nothing is assumed in silence`(text: String) {
        let parsed = parser.parse(text)
        #expect(parsed.status == .needsInput)
        #expect(!parsed.missing.isEmpty)
        #expect(parsed.fields.values.allSatisfy { if case .quantity = $0 { false } else { true } })
    }

    @Test(arguments: [
        "what is the status of the services?", "estado del servicio", "thank you", "fin", "muchas gracias",
    ])
    func `a message about something else is not a sizing request`(text: String) {
        #expect(parser.parse(text).issues == ["R_NOT_SIZING"])
    }

    @Test(arguments: [
        ("tanque de 500 litros", 500.0, "L"), ("tank 500 m3", 500, "m3"), ("tanque de 500 m\u{B3}", 500, "m3"),
        ("tank 300 gallons", 300, "gal"), ("tanque 12,5 m3", 12.5, "m3"),
    ])
    func `a volume keeps its own unit and is never barrels a day`(text: String, value: Double, unit: String) {
        #expect(parser.parse(text).fields["working_volume"] == .quantity(value: value, unit: unit))
    }

    @Test func `psig stays apart from psia and from psi without a basis`() {
        #expect(parser.parse("separator 100 psig").issues.isEmpty)
        #expect(parser.parse("separator 100 psi").issues == ["W_PRESSURE_BASIS_ASSUMED_GAUGE"])
        #expect(parser.parse("separator 100 psia").fields["pressure"] == .quantity(value: 100, unit: "psia"))
    }

    @Test(arguments: ["separador, temperatura 60", "separator temperature 60"])
    func `a temperature without a unit is asked about, not taken as Fahrenheit`(text: String) {
        let parsed = parser.parse(text)
        #expect(parsed.fields["temperature"] == nil)
        #expect(parsed.issues == ["A_UNIT_MISSING"])
    }

    @Test(arguments: ["10,000 BPD at 500 psig", "10.000 BPD", "60 °C"])
    func `a text without equipment is not a separator`(text: String) {
        #expect(parser.parse(text).kind == nil)
    }

    @Test(arguments: [
        ("bomba para separador", "pump"), ("tank for the separator", "tank"), ("compresor del tanque", "compressor"),
        ("control valve for the pump", "control_valve"), ("válvula de control de separación", "control_valve"),
    ])
    func `the order of a list of kinds does not decide`(text: String, kind: String) {
        #expect(parser.parse(text).kind == kind)
    }

    @Test(arguments: ["separator", "pump", "tank"])
    func `no capacity and no pressure are made up`(noun: String) {
        let parsed = parser.parse(noun)
        #expect(parsed.fields.isEmpty && parsed.status == .needsInput)
    }
}
