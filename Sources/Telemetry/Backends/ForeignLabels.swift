/// The dimensions of a library's instrument: sorted by name, each name once, values cut to 256 bytes.
struct ForeignLabels {
    let declarations: [MetricLabel]
    let values: [String]

    init(_ dimensions: [(String, String)]) {
        var pairs: [String: String] = [:]
        for (name, value) in dimensions {
            let label = ForeignName.sanitised(label: name)
            pairs[label] = pairs[label] ?? Self.shortened(value)
        }
        let sorted = pairs.sorted { $0.key < $1.key }
        declarations = sorted.map { MetricLabel(open: $0.key) }
        values = sorted.map(\.value)
    }

    private static func shortened(_ value: String) -> String {
        value.utf8.count <= 256 ? value : String(decoding: value.utf8.prefix(256), as: UTF8.self)
    }
}
