import Sizing
import Testing

struct RequestRoleTests {
    private let parser = RequirementParser()

    @Test func `a span without from gives its first number the unit of the second`() {
        let compressor = parser.parse("compressor 100 to 900 psig, 5 MMSCFD")
        #expect(compressor.fields["suction_pressure"] == .quantity(value: 100, unit: "psig"))
        #expect(compressor.fields["discharge_pressure"] == .quantity(value: 900, unit: "psig"))
    }

    @Test func `a number before a Spanish at does not take the unit behind it`() {
        #expect(parser.parse("separador 10000 a 500 psig").issues == ["A_UNIT_MISSING"])
    }

    @Test(arguments: [
        ("bomba para vaciar tanque", "pump"), ("line from separator to tank", "line"), ("pump suction line", "line"),
        ("control valve on separator outlet", "control_valve"), ("separator relief valve", "relief_valve"),
        ("PLC for 3 pumps and 2 compressors", "control_system"), ("tanque de almacenamiento de agua", "tank"),
        ("control valve, 4 inch line", "control_valve"), ("PSV-101 para separador", "relief_valve"),
    ])
    func `the noun that is asked for is the kind`(text: String, kind: String) {
        let parsed = parser.parse(text)
        #expect(parsed.kind == kind)
        #expect(!parsed.issues.contains("A_MULTIPLE_KINDS"))
    }

    @Test(arguments: [
        "pump and tank", "bomba y compresor", "separador, bomba", "Pump for 500 gpm and a tank for 500 bbl",
    ])
    func `two nouns side by side are asked about`(text: String) {
        #expect(parser.parse(text).issues.contains("A_MULTIPLE_KINDS"))
    }

    @Test(arguments: [
        "pump, suction 5 psig, discharge 150 psig", "pump: 5 psig suction, 150 psig discharge",
        "pump 5 psig suction 150 psig discharge", "pump suction 5 psig discharge 150 psig",
        "pump from 5 psig to 150 psig",
        "pump from 5 to 150 psig", "bomba de 5 a 150 psig", "bomba, descarga 150 psig, succión 5 psig",
    ])
    func `pressures find their end in either order`(text: String) {
        let fields = parser.parse(text).fields
        #expect(fields["suction_pressure"] == .quantity(value: 5, unit: "psig"))
        #expect(fields["discharge_pressure"] == .quantity(value: 150, unit: "psig"))
    }

    @Test(arguments: [
        ("Separador de petróleo y gas 10.000 BPD", "liquid_rate"), ("separator 10,000 BPD of oil", "oil_rate"),
        ("separador 10.000 BPD de agua", "water_rate"), ("10,000 BPD oil separator", "liquid_rate"),
        ("separador: crudo 10.000 BPD", "oil_rate"), ("separator 10,000 BPD total liquid", "liquid_rate"),
        ("separator 10,000 BPD of 30 API crude", "oil_rate"), ("separator, 10,000 BOPD", "oil_rate"),
    ])
    func `a flow is of the fluid that stands next to it`(text: String, field: String) {
        #expect(parser.parse(text).fields[field] == .quantity(value: 10_000, unit: "bbl/d"))
    }

    @Test func `design as an order is not a design pressure`() {
        let fields = parser.parse("Design a separator at 500 psig, design pressure 600 psig").fields
        #expect(fields["pressure"] == .quantity(value: 500, unit: "psig"))
        #expect(fields["design_pressure"] == .quantity(value: 600, unit: "psig"))
    }

    @Test func `a pressure drop is a difference without a basis`() {
        let parsed = parser.parse("control valve, water, 100 gpm, inlet 100 psig, pressure drop 20 psi")
        #expect(parsed.fields["pressure_drop"] == .quantity(value: 20, unit: "psi"))
        #expect(!parsed.issues.contains("W_PRESSURE_BASIS_ASSUMED_GAUGE"))
        #expect(parsed.status == .ok)
    }

    @Test func `the same value in another unit is no contradiction`() {
        let parsed = parser.parse("separador a 100 psig (6,9 barg), 5000 BPD (795 m3/d)")
        #expect(!parsed.issues.contains { $0.hasPrefix("A_CONTRADICTION") })
    }

    @Test(arguments: [
        ("two-phase separator, 30% water cut", "phases"), ("compressor from 900 to 100 psig", "discharge_pressure"),
        ("PSV set 150 psig, MAWP 125 psig", "set_pressure"),
        ("control valve inlet 4 barg outlet 6 barg", "outlet_pressure"),
        ("separator, 5000 BOPD, 2000 BWPD, 9000 BLPD", "liquid_rate"), ("tank 500 m3, 600 m3", "working_volume"),
    ])
    func `statements that cannot both hold are asked about`(text: String, field: String) {
        let parsed = parser.parse(text)
        #expect(parsed.status == .ambiguous)
        #expect(parsed.issues.contains("A_CONTRADICTION:\(field)"))
    }

    @Test(arguments: [
        "pump -500 gpm", "separator at -20 psig", "compressor suction -2 barg", "tank -5 m3", "tank at -500 °F",
        "separator 120% water cut", "separator -1 psia",
    ])
    func `an impossible value rejects the request`(text: String) {
        let parsed = parser.parse(text)
        #expect(parsed.status == .rejected)
        #expect(parsed.issues == ["R_IMPOSSIBLE_VALUE"])
    }

    @Test func `a vacuum is possible`() {
        #expect(
            parser.parse("compressor suction -5 psig").fields["suction_pressure"] == .quantity(value: -5, unit: "psig")
        )
    }

    @Test func `fractions of an inch are read whole`() {
        #expect(parser.parse("water line 1 1/2 in").fields["nps"] == .number(1.5))
        #expect(parser.parse("water line 3/4\"").fields["nps"] == .number(0.75))
    }
}
