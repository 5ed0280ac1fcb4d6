import Sizing
import Testing

/// The nouns of both languages, and how several of them in one text relate.
struct KindVocabularyTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        (
            "separator",
            [
                "separator", "scrubber", "knock-out drum", "knockout drum", "free water knockout", "FWKO", "separador",
                "depurador", "eliminador de agua libre",
            ]
        ),
        ("pump", ["pump", "bomba", "motobomba", "electrobomba", "pumps", "bombas"]),
        ("tank", ["tank", "storage tank", "tanque", "tanque de almacenamiento"]),
        (
            "control_valve",
            [
                "control valve", "PCV", "LCV", "FCV", "TCV", "válvula de control", "válvula reguladora",
                "válvula de regulación",
            ]
        ),
        (
            "relief_valve",
            [
                "relief valve", "safety valve", "PSV", "PRV", "válvula de alivio", "válvula de seguridad",
                "válvula de sobrepresión",
            ]
        ),
        ("compressor", ["compressor", "compresor", "motocompresor"]),
        (
            "heat_exchanger",
            [
                "heat exchanger", "shell and tube", "intercambiador", "intercambiador de calor", "casco y tubos",
                "carcasa y tubos",
            ]
        ),
        (
            "line",
            [
                "line", "pipe", "piping", "pipeline", "flowline", "línea", "tubería", "cañería", "ducto", "oleoducto",
                "gasoducto",
            ]
        ),
        (
            "control_system",
            [
                "control system", "control panel", "PLC", "SCADA", "DCS", "RTU", "automation",
                "sistema de control", "tablero de control", "automatización",
            ]
        ),
    ])
    func `a noun names its kind in any spelling`(kind: String, nouns: [String]) {
        for noun in nouns {
            #expect(parser.parse(noun).kind == kind, "\(noun)")
            #expect(parser.parse(noun.uppercased() + ".").kind == kind, "\(noun)")
            #expect(parser.parse("Necesito: " + noun).kind == kind, "\(noun)")
        }
    }

    @Test(arguments: [
        "boiler", "caldera", "column", "tower", "torre", "columna", "furnace", "horno", "treater", "tratador",
        "turbine",
        "turbina", "generator", "generador", "flare", "antorcha", "filter", "filtro", "desalter", "desalador",
        "hydrocyclone", "hidrociclón", "air cooler", "aeroenfriador", "reactor",
    ])
    func `equipment that is not sized is refused by name`(noun: String) {
        let parsed = parser.parse("Dimensionar \(noun) 500 BPD")
        #expect(parsed.issues == ["R_UNSUPPORTED_EQUIPMENT"])
        #expect(parser.parse("bomba para \(noun)").kind == "pump")
    }

    @Test(arguments: ["valve", "válvula", "Size a valve", "VALVULA 4\""])
    func `a bare valve is asked about`(text: String) {
        let parsed = parser.parse(text)
        #expect(parsed.issues == ["A_KIND"] && parsed.kind == nil)
    }

    @Test(arguments: [
        ("tank pump", "pump"), ("separator relief valve", "relief_valve"), ("compressor discharge line", "line"),
        ("separador para tanque y bomba", "separator"), ("pump to tank", "pump"), ("bomba del tanque", "pump"),
        ("línea desde separador hacia tanque", "line"), ("relief valve on the separator", "relief_valve"),
        ("line from the pump at the tank", "line"), ("válvula de control en la línea", "control_valve"),
        ("PLC y 3 bombas", "control_system"), ("control valve downstream of the separator", "control_valve"),
    ])
    func `a noun behind a preposition is context and a compound takes its last noun`(text: String, kind: String) {
        let parsed = parser.parse(text)
        #expect(parsed.kind == kind)
        #expect(!parsed.issues.contains("A_MULTIPLE_KINDS"))
    }

    @Test(arguments: ["bomba y tanque", "pump and compressor", "separador, bomba", "tanque, y una línea"])
    func `two nouns that are joined are two requests`(text: String) {
        #expect(parser.parse(text).issues.contains("A_MULTIPLE_KINDS"))
    }

    @Test(arguments: ["5 MMSCFD", "100 psig", "500 bbl", "50 kW", "10,000 BPD at 500 psig"])
    func `values without a noun are asked about`(text: String) {
        #expect(parser.parse(text).issues == ["A_KIND"])
    }

    @Test(arguments: [
        ("scrubber", 2.0, "vertical"), ("depurador de gas", 2, "vertical"), ("knock-out drum", 2, "vertical"),
        ("horizontal scrubber", 2, "horizontal"), ("three-phase scrubber", 3, nil),
    ])
    func `a scrubber is vertical and two-phase unless the text says otherwise`(
        text: String,
        phases: Double,
        word: String?
    ) {
        let fields = parser.parse(text).fields
        #expect(fields["phases"] == .number(phases))
        #expect(fields["orientation"] == word.map { .text($0) })
    }

    @Test(arguments: [
        ("2-phase", 2.0), ("two-phase", 2), ("two phase", 2), ("bifásico", 2), ("bifásica", 2), ("dos fases", 2),
        ("2 fases", 2), ("3-phase", 3), ("three-phase", 3), ("3 phases", 3), ("trifásico", 3), ("trifásica", 3),
        ("tres fases", 3), ("3 FASES", 3),
    ])
    func `phases are read from words and digits`(words: String, phases: Double) {
        #expect(parser.parse("separador \(words)").fields["phases"] == .number(phases))
    }
}
