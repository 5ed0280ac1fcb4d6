import Sizing
import Testing

/// What each kind asks for.
struct MissingFieldTests {
    private let parser = RequirementParser()

    @Test(arguments: [
        ("separator", ["gas_rate", "liquid_rate", "phases", "pressure"]),
        ("3-phase separator", ["gas_rate", "liquid_rate", "pressure", "water_cut"]),
        ("3-phase separator 500 BOPD 500 BWPD", ["gas_rate", "pressure"]),
        ("two-phase separator 500 BOPD GOR 500 scf/bbl", ["pressure"]), ("pump", ["differential_head", "flow", "sg"]),
        ("pump suction 5 psig", ["discharge_pressure", "flow", "sg"]),
        ("pump discharge 50 psig", ["flow", "sg", "suction_pressure"]), ("pump 30 API", ["differential_head", "flow"]),
        ("tank", ["working_volume"]), ("tank diameter 10 m", ["working_volume"]),
        ("tank diameter 10 m, height 8 m", []),
        ("control valve", ["flow", "inlet_pressure", "outlet_pressure", "service", "sg"]),
        ("control valve gas", ["gas_rate", "gas_sg", "inlet_pressure", "outlet_pressure", "temperature"]),
        ("control valve crude", ["flow", "inlet_pressure", "outlet_pressure", "sg"]),
        ("compressor", ["discharge_pressure", "gas_rate", "suction_pressure"]),
        ("PSV", ["flow", "service", "set_pressure"]),
        ("PSV gas", ["k", "mass_flow", "molecular_weight", "set_pressure", "temperature"]),
        ("PSV steam", ["mass_flow", "set_pressure"]), ("PSV liquid", ["flow", "set_pressure", "sg"]),
        (
            "heat exchanger",
            [
                "U", "cold_inlet_temperature", "cold_outlet_temperature", "duty", "hot_inlet_temperature",
                "hot_outlet_temperature",
            ]
        ),
        ("line", ["pressure", "service"]), ("gas line", ["gas_rate", "gas_sg", "pressure"]),
        ("crude line", ["liquid_rate", "liquid_sg", "pressure"]),
        ("two-phase line", ["gas_rate", "gas_sg", "liquid_rate", "liquid_sg", "pressure"]), ("PLC", ["devices"]),
    ])
    func `a kind asks for exactly what it needs`(text: String, missing: [String]) {
        #expect(parser.parse(text).missing == missing)
    }

    @Test(arguments: [
        "separator", "3-phase separator", "pump", "pump suction 5 psig", "tank", "control valve", "control valve gas",
        "compressor", "PSV", "PSV gas", "PSV steam", "PSV liquid", "heat exchanger", "line", "two-phase line", "PLC",
    ])
    func `each missing field has one short question in either language`(text: String) {
        for hint in [Language.english, .spanish] {
            let parsed = parser.parse(text, localeHint: hint)
            #expect(Set(parsed.questions.map(\.field)) == Set(parsed.missing))
            for question in parsed.questions {
                #expect(question.question.hasSuffix("?") && question.question.count < 100 && !question.why.isEmpty)
                if parsed.language == .spanish { #expect(question.question.hasPrefix("¿")) }
            }
        }
    }
}
