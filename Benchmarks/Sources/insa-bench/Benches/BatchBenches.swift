import Foundation
import InsaCommand
import Sizing

/// A file of 10,000 items through the workers, results written and forced to the disk.
enum BatchBenches {
    private static let count = 10_000

    static let all = [
        Comparison(
            title: "batch: 10,000 items through the workers into a file",
            unit: .milliseconds,
            subject: Probe("workers and file") { try await run() },
            baseline: Probe("the sizings alone, one after the other") { sizings() },
            aim: 5_000
        )
    ]

    private static func run() async throws -> Double {
        let folder = FileManager.default.temporaryDirectory.appending(path: "insa-bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let input = folder.appending(path: "items.jsonl")
        try Data((0..<count).map(line).joined().utf8).write(to: input)
        let output = folder.appending(path: "results.jsonl").path
        return try await Stopwatch.nanoseconds(per: 1) {
            let sized = try await BatchFile.size(input.path, into: output)
            precondition(sized == count, "\(sized) of \(count) items were sized")
        }
    }

    private static func sizings() -> Double {
        let engine = SizingEngine()
        return Stopwatch.nanoseconds(per: 1) {
            for number in 0..<count {
                let inputs = inputs(number)
                var json: [UInt8] = []
                engine.evaluate(kind: "pump", inputs: inputs).writeJSON(into: &json)
                Sink.swallow(json)
            }
        }
    }

    private static func line(_ number: Int) -> String {
        """
        {"kind":"pump","tag":"P-\(number)","inputs":{"flow":{"value":\(100 + number),"unit":"gpm"},"sg":0.85,\
        "differential_head":{"value":300,"unit":"ft"},"suction_pressure":{"value":50,"unit":"psig"}}}

        """
    }

    private static func inputs(_ number: Int) -> [String: InputValue] {
        [
            "flow": .quantity(value: Double(100 + number), unit: "gpm"), "sg": .number(0.85),
            "differential_head": .quantity(value: 300, unit: "ft"),
            "suction_pressure": .quantity(value: 50, unit: "psig"), "tag": .text("P-\(number)"),
        ]
    }
}
