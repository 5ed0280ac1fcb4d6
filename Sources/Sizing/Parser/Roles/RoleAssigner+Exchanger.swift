extension RoleAssigner {
    private static let exchangerFields: FieldTable = [.power: .duty, .heatTransfer: .u]

    /// One of the two streams.
    private enum Side: Sendable {
        case hot
        case cold

        var inlet: RequestField { self == .hot ? .hotInletTemperature : .coldInletTemperature }
        var outlet: RequestField { self == .hot ? .hotOutletTemperature : .coldOutletTemperature }
        var massFlow: RequestField { self == .hot ? .hotMassFlow : .coldMassFlow }
        var heatCapacity: RequestField { self == .hot ? .hotCp : .coldCp }
    }

    mutating func assignHeatExchanger() {
        let coldFirst = reading.terms.contains { $0.term == .heating }
        let sides: [Side] = coldFirst ? [.cold, .hot] : [.hot, .cold]
        var side: Side?
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .temperature:
                if !isPair(index - 1) { side = self.side(index) }
                assignStreamTemperature(index, side, sides)
            case .massFlow: assignStream(index) { $0.massFlow }
            case .heatCapacity: assignStream(index) { $0.heatCapacity }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.exchangerFields)
            }
        }
    }

    /// The words hot, cold, in and out where they stand; else the next free place in the order of the request.
    private mutating func assignStreamTemperature(_ index: Int, _ side: Side?, _ order: [Side]) {
        if label(index, among: [.design]) != nil { return ignore() }
        let end = label(index, among: [.inlet, .outlet])
        let places = (side.map { [$0] } ?? order).flatMap { stream -> [RequestField] in
            switch end {
            case .inlet: [stream.inlet]
            case .outlet: [stream.outlet]
            case .some, nil: [stream.inlet, stream.outlet]
            }
        }
        guard let field = places.first(where: { !draft.has($0) }) ?? (side != nil && end != nil ? places.first : nil)
        else {
            return ignore()
        }
        place(index, in: field)
    }

    private mutating func assignStream(_ index: Int, _ field: (Side) -> RequestField) {
        guard let side = side(index) else { return ignore() }
        place(index, in: field(side))
    }

    /// Whether a temperature and the next one are the two ends of a stream: "150 °C to 90 °C".
    private func isPair(_ index: Int) -> Bool {
        guard index >= 0, index + 1 < quantities.count, dimension(index) == .temperature,
            dimension(index + 1) == .temperature
        else { return false }
        let gap = quantities[index].tokens.upperBound..<quantities[index + 1].tokens.lowerBound
        guard gap.count <= 2, let joint = gap.first else { return false }
        return reading.isSymbol(joint, "-") || reading.traits(joint).contains(.to)
    }

    /// The stream that a label names, before the quantity or behind it; behind both when it is the first of a pair.
    private mutating func side(_ index: Int) -> Side? {
        let labels: SmallSet<TextLabel> = [.hot, .cold]
        let label =
            isPair(index)
            ? leftLabel(index, among: labels) ?? rightLabel(index + 1, among: labels) : label(index, among: labels)
        return switch label {
        case .hot: .hot
        case .cold: .cold
        case .some, nil: nil
        }
    }
}
