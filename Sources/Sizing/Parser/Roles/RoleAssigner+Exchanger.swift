extension RoleAssigner {
    private static let hotFirst = [
        "hot_inlet_temperature", "hot_outlet_temperature", "cold_inlet_temperature", "cold_outlet_temperature",
    ]

    mutating func assignHeatExchanger() {
        let coldFirst = reading.terms.contains { $0.term == .heating }
        let order = coldFirst ? Array(Self.hotFirst[2...] + Self.hotFirst[..<2]) : Self.hotFirst
        for index in known {
            switch dimension(index) {
            case .temperature: assignStreamTemperature(index, order)
            case .massFlow: assignStream(index, "mass_flow")
            case .heatCapacity: assignStream(index, "cp")
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: [.power: "duty", .heatTransfer: "U"])
            }
        }
    }

    /// The words hot, cold, in and out where they stand; else the next free place in the order of the request.
    private mutating func assignStreamTemperature(_ index: Int, _ order: [String]) {
        if label(index, among: [.design]) != nil { return ignore() }
        let side = side(index)
        let end: String? =
            switch label(index, among: [.inlet, .outlet]) {
            case .inlet: "inlet"
            case .outlet: "outlet"
            case .some, nil: nil
            }
        let places = order.filter { place in
            (side.map { place.hasPrefix($0) } ?? true) && (end.map { place.contains($0) } ?? true)
        }
        guard let field = places.first(where: { !draft.has($0) }) ?? (side != nil && end != nil ? places.first : nil)
        else {
            return ignore()
        }
        place(index, in: field)
    }

    private mutating func assignStream(_ index: Int, _ name: String) {
        guard let side = side(index) else { return ignore() }
        place(index, in: "\(side)_\(name)")
    }

    private mutating func side(_ index: Int) -> String? {
        switch label(index, among: [.hot, .cold]) {
        case .hot: "hot"
        case .cold: "cold"
        case .some, nil: nil
        }
    }
}
