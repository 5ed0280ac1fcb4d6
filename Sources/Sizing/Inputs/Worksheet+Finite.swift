extension Worksheet {
    /// Refuses a result with a number that is not finite: inputs inside every limit can still overflow together.
    func requireFiniteOutputs() throws(SizingFault) {
        for row in outputs.rows where !row.value.isFinite {
            throw SizingFault(.notFinite, nil, [.text(row.name)])
        }
        for step in trace where !step.result.value.isFinite {
            throw SizingFault(.notFinite, nil, [.text(step.id)])
        }
    }
}

extension OutputValue {
    var isFinite: Bool {
        switch self {
        case .quantity(let value, _), .number(let value): value.isFinite
        case .list(let values): values.allSatisfy(\.isFinite)
        case .text, .flag: true
        }
    }
}
