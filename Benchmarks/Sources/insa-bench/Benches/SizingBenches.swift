import Sizing

/// One sizing of each kind, and the free-text parser.
enum SizingBenches {
    static let all =
        [
            sizing("separator", separator), sizing("pump", pump), sizing("tank", tank),
            sizing("relief_valve", reliefValve),
        ] + [
            Comparison(
                title: "parser: a request in free text",
                unit: .megabytesPerSecond(bytes: text.utf8.count),
                subject: Probe("parser") { parse() },
                baseline: Probe("splitting into words") { split() }
            )
        ]

    private static func sizing(_ kind: String, _ inputs: [String: InputValue]) -> Comparison {
        Comparison(
            title: "sizing: one \(kind), with trace and JSON",
            unit: .microseconds,
            subject: Probe(kind) { evaluate(kind, inputs) }
        )
    }

    private static func evaluate(_ kind: String, _ inputs: [String: InputValue]) -> Double {
        let engine = SizingEngine()
        precondition(engine.evaluate(kind: kind, inputs: inputs).error == nil, "\(kind) is sized without a fault")
        let rounds = 500
        return Stopwatch.nanoseconds(per: rounds) {
            for _ in 0..<rounds {
                var json: [UInt8] = []
                engine.evaluate(kind: kind, inputs: inputs).writeJSON(into: &json)
                Sink.swallow(json)
            }
        }
    }

    private static func parse() -> Double {
        let parser = RequirementParser()
        let rounds = 500
        return Stopwatch.nanoseconds(per: rounds) {
            for _ in 0..<rounds { Sink.swallow(parser.parse(text)) }
        }
    }

    private static func split() -> Double {
        let rounds = 5_000
        return Stopwatch.nanoseconds(per: rounds) {
            for _ in 0..<rounds { Sink.swallow(text.split(separator: " ")) }
        }
    }

    private static let text = """
        We need a three-phase horizontal separator for 7,000 BPD of 35 API oil, 3,000 BPD of water and 5 MMSCFD of gas \
        (SG 0.7) at 500 psig and 120 F, a pump for 300 gpm from 20 psig to 250 psig, SG 0.85, viscosity 5 cP, \
        and a storage tank for 10,000 bbl of the same oil.
        """

    private static let separator: [String: InputValue] = [
        "phases": .number(3),
        "orientation": .text("horizontal"),
        "oil_rate": .quantity(value: 7000, unit: "bbl/d"),
        "water_rate": .quantity(value: 3000, unit: "bbl/d"),
        "gas_rate": .quantity(value: 5, unit: "MMSCFD"),
        "pressure": .quantity(value: 500, unit: "psig"),
        "temperature": .quantity(value: 120, unit: "degF"),
        "oil_api": .number(35),
        "gas_sg": .number(0.7),
    ]

    private static let pump: [String: InputValue] = [
        "flow": .quantity(value: 300, unit: "gpm"),
        "suction_pressure": .quantity(value: 20, unit: "psig"),
        "discharge_pressure": .quantity(value: 250, unit: "psig"),
        "sg": .number(0.85),
        "viscosity": .quantity(value: 5, unit: "cP"),
    ]

    private static let tank: [String: InputValue] = [
        "working_volume": .quantity(value: 10_000, unit: "bbl"),
        "sg": .number(0.85),
    ]

    private static let reliefValve: [String: InputValue] = [
        "service": .text("gas"),
        "mass_flow": .quantity(value: 24_270, unit: "kg/h"),
        "set_pressure": .quantity(value: 517, unit: "kPag"),
        "temperature": .quantity(value: 348, unit: "K"),
        "molecular_weight": .number(51),
        "k": .number(1.11),
        "z_factor": .number(0.9),
    ]
}
