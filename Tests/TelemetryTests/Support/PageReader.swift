import Telemetry

/// A page taken apart, strictly: whatever a scraper would refuse is a problem here.
struct PageReader {
    struct Sample: Hashable {
        let name: String
        let labels: [String: String]
        let value: String
        let exemplar: String?
    }

    private(set) var types: [String: String] = [:]
    private(set) var units: [String: String] = [:]
    private(set) var samples: [Sample] = []
    private(set) var problems: [String] = []

    init(_ page: [UInt8]) {
        let text = String(decoding: page, as: UTF8.self)
        if text.last != "\n" { problems.append("no newline at the end") }
        if text.utf8.contains(13) { problems.append("carriage return") }
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            read(String(line))
        }
        let keys = samples.map { "\($0.name)\($0.labels.sorted { $0.key < $1.key })" }
        if Set(keys).count != keys.count { problems.append("a series occurs twice") }
    }

    func value(_ name: String, _ labels: [String: String] = [:]) -> String? {
        samples.first { $0.name == name && $0.labels == labels }?.value
    }

    private mutating func read(_ line: String) {
        if line.isEmpty { problems.append("blank line") }
        if line.hasPrefix("#") { return readComment(line) }
        var rest = line[...]
        let name = rest.prefix { $0 != "{" && $0 != " " }
        rest = rest.dropFirst(name.count)
        var labels: [String: String] = [:]
        if rest.first == "{" { labels = Self.readLabels(&rest) ?? [:] }
        let halves = rest.dropFirst().split(separator: " # ", maxSplits: 1)
        let value = halves.first.map(String.init) ?? ""
        if value.contains(" ") || (Double(value) == nil && !["NaN", "+Inf", "-Inf"].contains(value)) {
            problems.append("value in: \(line)")
        }
        let exemplar = halves.count > 1 ? String(halves[1]) : nil
        samples.append(Sample(name: String(name), labels: labels, value: value, exemplar: exemplar))
    }

    private mutating func readComment(_ line: String) {
        let words = line.split(separator: " ", maxSplits: 3).map(String.init)
        switch words.count > 1 ? words[1] : "" {
        case "TYPE" where words.count == 4: types[words[2]] = words[3]
        case "UNIT" where words.count == 4: units[words[2]] = words[3]
        case "HELP" where words.count >= 3: break
        case "EOF" where line == "# EOF": break
        default: problems.append("comment: \(line)")
        }
    }

    /// Reads `{a="b",c="d"}` with its escapes, and leaves what follows it.
    private static func readLabels(_ rest: inout Substring) -> [String: String]? {
        rest.removeFirst()
        var labels: [String: String] = [:]
        while let first = rest.first, first != "}" {
            let name = rest.prefix { $0 != "=" }
            rest = rest.dropFirst(name.count + 2)
            var value = ""
            while let next = rest.popFirst(), next != "\"" {
                guard next == "\\" else {
                    value.append(next)
                    continue
                }
                let escaped = rest.popFirst()
                value.append(escaped == "n" ? "\n" : escaped ?? "\\")
            }
            labels[String(name)] = value
            if rest.first == "," { rest.removeFirst() }
        }
        rest = rest.dropFirst()
        return labels
    }
}
