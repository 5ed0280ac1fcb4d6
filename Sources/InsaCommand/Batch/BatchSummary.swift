import Foundation

/// What a run came to.
struct BatchSummary: Sendable {
    /// Everything that is there now.
    let tally: BatchTally
    /// The items of the input.
    let total: Int
    /// Of them, those that were there before.
    let before: Int
    let elapsed: Duration
    /// The file of results, when there is one.
    let output: String?

    private var seconds: Double { elapsed / .seconds(1) }
    private var rate: Double { seconds > 0 ? Double(tally.count - before) / seconds : 0 }

    var text: String {
        let words = ItemStatus.allCases.compactMap { status in
            tally.statuses[status].map { "\(BatchProgress.grouped($0)) \(status.rawValue)" }
        }
        let resumed = before > 0 ? "; \(BatchProgress.grouped(before)) were there already" : ""
        let pace = "\(NumberText.age(seconds: seconds)), \(BatchProgress.grouped(Int(rate))) items/s\(resumed)"
        var lines = ["\(BatchProgress.grouped(tally.count)) items: \(words.joined(separator: ", "))  (\(pace))"]
        let codes = tally.codes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(10)
        if !codes.isEmpty {
            lines.append(
                TerminalText.sanitized("errors: " + codes.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
            )
        }
        if let output { lines.append("results: \(TerminalText.sanitized(output))") }
        return lines.joined(separator: "\n")
    }

    var json: JSONValue {
        .object([
            "items": .number(Double(total)), "done": .number(Double(tally.count)), "before": .number(Double(before)),
            "statuses": .object(
                Dictionary(uniqueKeysWithValues: tally.statuses.map { ($0.key.rawValue, .number(Double($0.value))) })
            ),
            "errors": .object(tally.codes.mapValues { .number(Double($0)) }),
            "elapsed_seconds": .number((seconds * 1e3).rounded() / 1e3),
            "items_per_second": .number(rate.rounded()),
            "output": output.map { .string($0) } ?? .null,
        ])
    }

    /// Why the command has not done all of its work; `nil` when it has.
    var failure: CommandFailure? {
        guard tally.count == total else {
            let goOn = output == nil ? "" : "; the same command goes on from there"
            let message = "stopped after \(tally.count) of \(total) items\(goOn)"
            return CommandFailure(status: .interrupted, message: message, isOnOutput: true)
        }
        guard tally.sized < total else { return nil }
        let message = "\(total - tally.sized) of \(total) items could not be sized"
        return CommandFailure(status: .rejected, message: message, isOnOutput: true)
    }
}
