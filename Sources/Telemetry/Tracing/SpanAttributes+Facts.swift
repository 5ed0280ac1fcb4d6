import Tracing

extension SpanAttributes {
    /// The attributes by name, at most as many as a span keeps.
    var facts: [SpanFact] {
        var facts: [SpanFact] = []
        forEach { name, attribute in
            guard facts.count < RecordedSpan.listLimit else { return }
            facts.append(SpanFact(name, SpanFact.Value(attribute)))
        }
        return facts.sorted { $0.name < $1.name }
    }
}

extension SpanFact.Value {
    fileprivate init(_ attribute: SpanAttribute) {
        switch attribute {
        case .string(let value): self = .string(value)
        case .int32(let value): self = .integer(Int64(value))
        case .int64(let value): self = .integer(value)
        case .double(let value): self = .double(value)
        case .bool(let value): self = .bool(value)
        case .stringConvertible(let value): self = .string("\(value)")
        case .stringArray(let values): self = .string(values.joined(separator: ","))
        case .int32Array(let values): self = .string("\(values)")
        case .int64Array(let values): self = .string("\(values)")
        case .doubleArray(let values): self = .string("\(values)")
        case .boolArray(let values): self = .string("\(values)")
        // because: the package asks its users not to list all cases of this enumeration.
        default: self = .string("\(attribute)")
        }
    }
}
