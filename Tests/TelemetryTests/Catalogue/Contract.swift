import Foundation

/// The rows of the metric contract that the product feeds.
struct Contract {
    struct Row {
        let name: String
        let type: String
        let bounds: [Double]
        /// Every label set the family has from the start, without `le`.
        let labelSets: [[String: String]]
    }

    let rows: [Row]

    init() throws {
        let url = Bundle.module.bundleURL.appendingPathComponent("Fixtures/contract.txt")
        let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
        let fields = lines.map { $0.split(separator: "|", omittingEmptySubsequences: false).map(Self.trimmed) }
        var buckets: [String: [Double]] = [:]
        for field in fields where field[0].hasPrefix("buckets ") {
            buckets[String(field[0].dropFirst(8))] = field[1].split(separator: ",").compactMap {
                Double(Self.trimmed($0))
            }
        }
        rows = fields.filter { $0.count == 4 }.map { field in
            Row(name: field[0], type: field[1], bounds: buckets[field[2]] ?? [], labelSets: Self.labelSets(field[3]))
        }
    }

    /// `a=1,2; b=3` is a product; `a,b=1/2,3/4` lists pairs.
    private static func labelSets(_ text: String) -> [[String: String]] {
        text.split(separator: ";").reduce([[:]]) { sets, label in
            let sides = label.split(separator: "=", maxSplits: 1).map(trimmed)
            let names = sides[0].split(separator: ",").map(String.init)
            let values = sides[1].split(separator: ",").map { names.count > 1 ? $0.split(separator: "/") : [$0] }
            return sets.flatMap { set in
                values.map { value in
                    set.merging(zip(names, value.map(String.init)).map { ($0, $1) }) { $1 }
                }
            }
        }
    }

    private static func trimmed(_ text: some StringProtocol) -> String { text.trimmingCharacters(in: .whitespaces) }
}
