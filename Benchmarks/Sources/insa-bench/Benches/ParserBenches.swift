import Sizing

/// The parser on texts that are made to be slow: twice the length must cost twice the time, never more.
enum ParserBenches {
    static let all = ["5 psig y ", "gas ", "1/2 ", "½", "pump tank "].map { part in
        Comparison(
            title: "parser: 20,000 characters of \(part.debugDescription), beside 10,000",
            unit: .microseconds,
            subject: Probe("20,000") { read(part, length: 20_000) },
            baseline: Probe("10,000") { read(part, length: 10_000) },
            aim: 20_000
        )
    }

    private static func read(_ part: String, length: Int) -> Double {
        let parser = RequirementParser()
        let text = String(repeating: part, count: length / part.unicodeScalars.count)
        let rounds = 20
        return Stopwatch.nanoseconds(per: rounds) {
            for _ in 0..<rounds { Sink.swallow(parser.parse(text)) }
        }
    }
}
