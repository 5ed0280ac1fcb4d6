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
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .temperature: assignStreamTemperature(index, sides)
            case .massFlow: assignStream(index) { $0.massFlow }
            case .heatCapacity: assignStream(index) { $0.heatCapacity }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.exchangerFields)
            }
        }
    }

    /// The words hot, cold, in and out where they stand; else the next free place in the order of the request.
    private mutating func assignStreamTemperature(_ index: Int, _ order: [Side]) {
        if label(index, among: [.design]) != nil { return ignore() }
        let side = side(index)
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

    private mutating func side(_ index: Int) -> Side? {
        switch label(index, among: [.hot, .cold]) {
        case .hot: .hot
        case .cold: .cold
        case .some, nil: nil
        }
    }
}
