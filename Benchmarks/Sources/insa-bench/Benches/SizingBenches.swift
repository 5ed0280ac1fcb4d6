import Sizing

/// One sizing of each kind, what moves a result, and the free-text parser.
enum SizingBenches {
    /// Kinds whose methods iterate; the others are closed formulas.
    private static let iterative: Set = ["separator", "compressor", "control_valve", "heat_exchanger", "line"]

    static let all =
        SizingSamples.all.map { evaluation($0.kind, $0.inputs) }
        + SizingSamples.all.map { sizing($0.kind, $0.inputs) }
        + [sensitivity("separator"), sensitivity("tank")]
        + [
            Comparison(
                title: "parser: a request in free text",
                unit: .megabytesPerSecond(bytes: text.utf8.count),
                subject: Probe("parser") { parse(text, rounds: 500) },
                baseline: Probe("splitting into words") { split() },
                aim: 20
            ),
            Comparison(
                title: "parser: 20,000 hostile characters",
                unit: .milliseconds,
                subject: Probe("20,000") { parse(hostile(20_000), rounds: 3) },
                baseline: Probe("half of them, which a linear parser takes half as long for") {
                    parse(hostile(10_000), rounds: 6)
                },
                aim: 20
            ),
        ]

    private static func evaluation(_ kind: String, _ inputs: [String: InputValue]) -> Comparison {
        Comparison(
            title: "sizing: one \(kind), with trace",
            unit: .microseconds,
            subject: Probe(kind) { evaluate(kind, inputs, writes: false) },
            aim: iterative.contains(kind) ? 500 : 50
        )
    }

    private static func sizing(_ kind: String, _ inputs: [String: InputValue]) -> Comparison {
        Comparison(
            title: "sizing: one \(kind), with trace and JSON",
            unit: .microseconds,
            subject: Probe("with JSON") { evaluate(kind, inputs, writes: true) },
            baseline: Probe("without JSON") { evaluate(kind, inputs, writes: false) }
        )
    }

    private static func sensitivity(_ kind: String) -> Comparison {
        let inputs = SizingSamples.all.first { $0.kind == kind }?.inputs ?? [:]
        return Comparison(
            title: "sizing: the sensitivity of one \(kind)",
            unit: .microseconds,
            subject: Probe("sensitivity") { sensitivity(kind, inputs) },
            baseline: Probe("the sizing alone") { evaluate(kind, inputs, writes: false) }
        )
    }

    private static func sensitivity(_ kind: String, _ inputs: [String: InputValue]) -> Double {
        let engine = SizingEngine()
        let rounds = 50
        return Stopwatch.nanoseconds(per: rounds) {
            for _ in 0..<rounds { Sink.swallow(engine.sensitivity(kind: kind, inputs: inputs)) }
        }
    }

    private static func evaluate(_ kind: String, _ inputs: [String: InputValue], writes: Bool) -> Double {
        let engine = SizingEngine()
        precondition(engine.evaluate(kind: kind, inputs: inputs).error == nil, "\(kind) is sized without a fault")
        let rounds = 500
        return Stopwatch.nanoseconds(per: rounds) {
            for _ in 0..<rounds {
                let result = engine.evaluate(kind: kind, inputs: inputs)
                guard writes else {
                    Sink.swallow(result)
                    continue
                }
                var json: [UInt8] = []
                result.writeJSON(into: &json)
                Sink.swallow(json)
            }
        }
    }

    private static func parse(_ text: String, rounds: Int) -> Double {
        let parser = RequirementParser()
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

    /// Equipment, numbers and units that fit nothing, over and over.
    private static func hostile(_ length: Int) -> String {
        let piece = "pump 1,2.3 psig valve 10.000,5 bbl/d -7 °F to 3 1/2 in. separador 1e9 ft; "
        return String(String(repeating: piece, count: length / piece.count + 1).prefix(length))
    }

    private static let text = """
        We need a three-phase horizontal separator for 7,000 BPD of 35 API oil, 3,000 BPD of water and 5 MMSCFD of gas \
        (SG 0.7) at 500 psig and 120 F, a pump for 300 gpm from 20 psig to 250 psig, SG 0.85, viscosity 5 cP, \
        and a storage tank for 10,000 bbl of the same oil.
        """
}
