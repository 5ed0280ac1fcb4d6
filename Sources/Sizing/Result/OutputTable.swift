/// The outputs of one calculation, in the order a reader expects them.
public struct OutputTable: Sendable, Hashable {
    /// One output.
    public struct Row: Sendable, Hashable {
        /// The name of the specification, in snake case.
        public let name: String
        /// What was found.
        public let value: OutputValue
    }

    /// The outputs in order.
    public private(set) var rows: [Row] = []

    init() { rows.reserveCapacity(56) }

    /// The value named `name`.
    public subscript(name: String) -> OutputValue? { rows.first { $0.name == name }?.value }

    mutating func append(_ name: String, _ value: OutputValue) { rows.append(Row(name: name, value: value)) }
}

extension OutputTable {
    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    init(from container: KeyedDecodingContainer<Key>, order: [String]) throws {
        for name in order {
            append(name, try container.decode(OutputValue.self, forKey: Key(stringValue: name)))
        }
    }

    func encode(to container: inout KeyedEncodingContainer<Key>) throws {
        for row in rows {
            try container.encode(row.value, forKey: Key(stringValue: row.name))
        }
    }
}
