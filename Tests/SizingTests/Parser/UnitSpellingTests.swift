import Sizing
import Testing

/// Every spelling of the table of units, in a request whose field takes it.
struct UnitSpellingTests {
    struct Row: Sendable, CustomTestStringConvertible {
        let spelling: String
        let unit: String
        let value: Double
        let issue: String?

        init(_ spelling: String, _ unit: String, times value: Double = 1, _ issue: String? = nil) {
            self.spelling = spelling
            self.unit = unit
            self.value = value * 500
            self.issue = issue
        }

        var testDescription: String { spelling }
    }

    private static func expect(_ row: Row, in text: String, _ field: String) {
        for spelling in [row.spelling, row.spelling.uppercased()] where spelling != "\"" {
            let parsed = RequirementParser().parse(text.replacing("{}", with: "500 " + spelling))
            #expect(parsed.fields[field] == .quantity(value: row.value, unit: row.unit), "\(spelling)")
            let assumed = parsed.issues.filter { $0.hasPrefix("W_UNIT") || $0.hasPrefix("W_PRESSURE") }
            #expect(assumed == (row.issue.map { [$0] } ?? []), "\(spelling)")
        }
    }

    private static let thousand = "W_UNIT_M_ASSUMED_THOUSAND"
    private static let gauge = "W_PRESSURE_BASIS_ASSUMED_GAUGE"

    @Test(arguments: [
        Row("BPD", "bbl/d"), Row("B/D", "bbl/d"), Row("bbl/d", "bbl/d"), Row("bbl/day", "bbl/d"), Row("bls/d", "bbl/d"),
        Row("barrels per day", "bbl/d"), Row("barriles por día", "bbl/d"), Row("barriles al día", "bbl/d"),
        Row("barriles diarios", "bbl/d"), Row("BLPD", "bbl/d"), Row("BFPD", "bbl/d"),
        Row("kBPD", "bbl/d", times: 1_000), Row("kbd", "bbl/d", times: 1_000),
        Row("MBPD", "bbl/d", times: 1_000, thousand), Row("MBD", "bbl/d", times: 1_000, thousand), Row("BPH", "bbl/h"),
        Row("m3/h", "m3/h"), Row("m³/h", "m3/h"), Row("m3/hr", "m3/h"), Row("metros cúbicos por hora", "m3/h"),
        Row("m3/d", "m3/d"), Row("m3/día", "m3/d"), Row("gpm", "gpm"), Row("galones por minuto", "gpm"),
        Row("lpm", "L/min"), Row("lps", "L/s"), Row("L/s", "L/s"), Row("L/min", "L/min"),
    ])
    func `a liquid flow`(row: Row) { Self.expect(row, in: "bomba {}", "flow") }

    @Test(arguments: [
        ("BOPD", "oil_rate"), ("BPPD", "oil_rate"), ("BWPD", "water_rate"), ("BAPD", "water_rate"),
        ("BLPD", "liquid_rate"),
        ("BFPD", "liquid_rate"), ("barriles de petróleo por día", "oil_rate"),
    ])
    func `a flow that names its fluid`(spelling: String, field: String) {
        Self.expect(Row(spelling, "bbl/d"), in: "separador {}", field)
    }

    @Test(arguments: [
        Row("MMSCFD", "MMSCFD"), Row("MMCFD", "MMSCFD"), Row("MMPCD", "MMSCFD"), Row("MMPCSD", "MMSCFD"),
        Row("MMPCND", "MMSCFD"), Row("MMPCED", "MMSCFD"), Row("millones de pies cúbicos por día", "MMSCFD"),
        Row("millones de pies cúbicos estándar por día", "MMSCFD"), Row("MSCFD", "MSCFD"), Row("MPCD", "MSCFD"),
        Row("MPCSD", "MSCFD"), Row("MCFD", "MSCFD"), Row("SCFD", "SCFD"), Row("SCFM", "SCFM"), Row("PCM", "SCFM"),
        Row("Sm3/h", "Sm3/h"), Row("Sm3/d", "Sm3/d"), Row("kSm3/d", "kSm3/d"), Row("MMSm3/d", "MMSm3/d"),
        Row("Nm ³/h", "Nm3/h"), Row("Nm3/h", "Nm3/h"), Row("Nm3/d", "Nm3/d"), Row("Sm³/d", "Sm3/d"),
    ])
    func `a gas flow`(row: Row) { Self.expect(row, in: "compresor {}", "gas_rate") }

    @Test(arguments: [
        Row("scf/bbl", "scf/bbl"), Row("scf/stb", "scf/bbl"), Row("pcs/bl", "scf/bbl"), Row("pcn/bn", "scf/bbl"),
        Row("Sm3/m3", "Sm3/m3"),
    ])
    func `a gas-oil ratio`(row: Row) { Self.expect(row, in: "separador RGP {}", "gor") }

    @Test(arguments: [
        Row("psig", "psig"), Row("psi(g)", "psig"), Row("psi (g)", "psig"), Row("lpcm", "psig"),
        Row("psi", "psig", gauge),
        Row("lpc", "psig", gauge), Row("#", "psig", gauge), Row("psia", "psia"), Row("psi(a)", "psia"),
        Row("lpca", "psia"), Row("barg", "barg"), Row("bar(g)", "barg"), Row("bar man", "barg"), Row("bar g", "barg"),
        Row("bara", "bara"), Row("bar(a)", "bara"), Row("bar abs", "bara"), Row("bar", "barg", gauge),
        Row("kPag", "kPag"), Row("kPaa", "kPaa"), Row("kPa", "kPag", gauge), Row("kPa(a)", "kPaa"),
        Row("kPa abs", "kPaa"),
        Row("kg/cm2g", "kgf/cm2g"), Row("kg/cm2 g", "kgf/cm2g"), Row("kgf/cm2a", "kgf/cm2a"),
        Row("kgf/cm² abs", "kgf/cm2a"),
        Row("kg/cm2", "kgf/cm2g", gauge), Row("kgf/cm2", "kgf/cm2g", gauge), Row("kg/cm²", "kgf/cm2g", gauge),
        Row("kg/cm ²", "kgf/cm2g", gauge), Row("kg/cm 2", "kgf/cm2g", gauge), Row("kgf/cm ² abs", "kgf/cm2a"),
        Row("kgf/cm 2 g", "kgf/cm2g"), Row("MPag", "MPag"), Row("MPaa", "MPaa"), Row("MPa", "MPag", gauge),
    ])
    func `a pressure`(row: Row) { Self.expect(row, in: "separador trifásico, {}, 60 °C", "pressure") }

    @Test(arguments: [
        Row("°F", "degF"), Row("F", "degF"), Row("deg F", "degF"), Row("grados F", "degF"), Row("Fahrenheit", "degF"),
        Row("º F", "degF"), Row("°C", "degC"), Row("ºC", "degC"), Row("C", "degC"), Row("grados C", "degC"),
        Row("centígrados", "degC"), Row("grados centígrados", "degC"), Row("kelvin", "K"), Row("K", "K"),
        Row("℃", "degC"),
    ])
    func `a temperature`(row: Row) { Self.expect(row, in: "separador, {}", "temperature") }

    @Test(arguments: [
        Row("bbl", "bbl"), Row("barriles", "bbl"), Row("barrels", "bbl"), Row("bls", "bbl"), Row("m3", "m3"),
        Row("metros cúbicos", "m3"), Row("gal", "gal"), Row("galones", "gal"), Row("litros", "L"), Row("L", "L"),
        Row("mil barriles", "bbl", times: 1_000), Row("miles de barriles", "bbl", times: 1_000),
        Row("thousand barrels", "bbl", times: 1_000), Row("millones de barriles", "bbl", times: 1e6),
        Row("million barrels", "bbl", times: 1e6), Row("k bbl", "bbl", times: 1_000),
    ])
    func `a volume`(row: Row) { Self.expect(row, in: "tanque {}", "working_volume") }

    @Test(arguments: [
        Row("kg/h", "kg/h"), Row("kg/s", "kg/s"), Row("lb/h", "lb/h"), Row("libras por hora", "lb/h"),
        Row("klb/h", "klb/h"),
        Row("t/h", "t/h"), Row("toneladas por hora", "t/h"),
    ])
    func `a mass flow`(row: Row) { Self.expect(row, in: "PSV gas {}", "mass_flow") }

    @Test(arguments: [
        Row("ft", "ft"), Row("pies", "ft"), Row("feet", "ft"), Row("m", "m"), Row("metros", "m"), Row("in", "in"),
        Row("pulgadas", "in"), Row("inches", "in"), Row("\"", "in"), Row("mm", "mm"), Row("km", "km"),
    ])
    func `a length`(row: Row) { Self.expect(row, in: "tanque, diámetro {}", "diameter") }

    @Test(arguments: [
        ("pump {}", "cP", "viscosity", "cP"), ("bomba {}", "centipoise", "viscosity", "cP"),
        ("bomba {}", "kg/m3", "density", "kg/m3"), ("intercambiador {}", "kW", "duty", "kW"),
        ("intercambiador {}", "MW", "duty", "MW"), ("intercambiador {}", "hp", "duty", "hp"),
        ("intercambiador {}", "MMBTU/h", "duty", "MMBTU/h"), ("intercambiador U {}", "W/m2K", "U", "W/m2K"),
        ("intercambiador, agua fría {}", "kJ/kgK", "cold_cp", "kJ/kgK"),
    ])
    func `another quantity`(text: String, spelling: String, field: String, unit: String) {
        Self.expect(Row(spelling, unit), in: text, field)
    }

    @Test(arguments: ["40%", "40 %", "40 por ciento", "40 POR CIENTO", "40 percent", "４０％"])
    func `a percentage becomes a fraction`(spelling: String) {
        #expect(RequirementParser().parse("separador, corte de agua \(spelling)").fields["water_cut"] == .number(0.4))
    }

    @Test(arguments: [
        "API 32", "32 API", "32 °API", "32° API", "32 grados API", "API gravity 32", "API: 32", "API de 32",
    ])
    func `a gravity in degrees API`(spelling: String) {
        #expect(RequirementParser().parse("bomba para crudo \(spelling)").fields["oil_api"] == .number(32))
    }
}
