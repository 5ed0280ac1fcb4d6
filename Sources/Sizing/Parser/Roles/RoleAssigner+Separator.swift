extension RoleAssigner {
    mutating func assignSeparator() {
        readPhases()
        readOrientation()
        assumeScrubber()
        let flows = known.filter { dimension($0) == .flow }
        assignFlows(flows)
        for index in known where dimension(index) != .flow { assignSeparatorQuantity(index) }
    }

    private mutating func assignFlows(_ flows: [Int]) {
        let roles = flows.map { ($0, flowFluid($0)) }
        let namesWater = roles.contains { if case .sure(.water) = $0.1 { true } else { false } }
        let namesOil = roles.contains { if case .sure(.oil) = $0.1 { true } else { false } }
        var isUnqualified = false
        for (index, role) in roles {
            switch role {
            case .sure(.oil), .sure(.other): place(index, in: "oil_rate")
            case .sure(.water): place(index, in: "water_rate")
            case .sure(.liquid): place(index, in: "liquid_rate")
            case .sure(.gas), .sure(.steam): ignore()
            case .weak(.oil) where namesWater: place(index, in: "oil_rate")
            case .weak(.water) where namesOil: place(index, in: "water_rate")
            case .weak, .none:
                isUnqualified = true
                place(index, in: "liquid_rate")
            }
        }
        if isUnqualified, draft.fields["phases"] == .number(3) { draft.issues.insert("W_LIQUID_BASIS_ASSUMED_TOTAL") }
    }

    private mutating func assignSeparatorQuantity(_ index: Int) {
        switch dimension(index) {
        case .pressure:
            switch label(index, among: [.design, .drop, .set, .back, .mawp]) {
            case .design: place(index, in: "design_pressure")
            case nil: place(index, in: "pressure")
            case .some: ignore()
            }
        case .temperature:
            place(index, in: label(index, among: [.design]) == nil ? "temperature" : "design_temperature")
        case .percent, .fraction:
            assignWaterCut(index)
        case .viscosity:
            place(index, in: fluidPrefix(index) + "_viscosity")
        case .gravity:
            place(index, in: gravityField(index))
        case .density where isNear(index) { $0.fluid == .gas }:
            place(index, in: "gas_density")
        default:  // because: a table has the other dimensions; the rest is flagged
            place(index, by: [.gasRate: "gas_rate", .gor: "gor", .api: "oil_api", .compressibility: "z_factor"])
        }
    }

    private mutating func assignWaterCut(_ index: Int) {
        guard isNear(index, { $0.label == .waterCut || $0.fluid == .water }) else { return ignore() }
        place(index, in: "water_cut", symbol: "", divisor: dimension(index) == .percent ? 100 : 1)
    }

    private func fluidPrefix(_ index: Int) -> String {
        if isNear(index, { $0.fluid == .gas }) { return "gas" }
        return isNear(index) { $0.fluid == .water } ? "water" : "oil"
    }

    private mutating func gravityField(_ index: Int) -> String {
        if isGasGravity(index) { return "gas_sg" }
        let isWater = isNear(index) { $0.label == .waterGravity || $0.fluid == .water }
        return isWater ? "water_sg" : "oil_sg"
    }

    /// Two and three phases, or horizontal and vertical, in one request: nothing is taken, both are asked about.
    private mutating func readPhases() {
        let hits = reading.terms.compactMap { hit in
            if case .phases(let count) = hit.term { (count, hit) } else { nil }
        }
        guard let (count, hit) = hits.first else { return }
        if hits.contains(where: { $0.0 != count }) {
            draft.contradict("phases", ["2", "3"])
        } else {
            draft.set("phases", .number(Double(count)), from: reading.source(of: hit.start..<hit.end))
        }
    }

    private mutating func readOrientation() {
        let hits = reading.terms.compactMap { hit in
            if case .orientation(let word) = hit.term { (word, hit) } else { nil }
        }
        guard let (word, hit) = hits.first else { return }
        if hits.contains(where: { $0.0 != word }) {
            draft.contradict("orientation", ["horizontal", "vertical"])
        } else {
            draft.set("orientation", .text(word), from: reading.source(of: hit.start..<hit.end))
        }
    }

    /// A scrubber without phases is a vertical two-phase separator.
    private mutating func assumeScrubber() {
        guard !draft.has("phases"), !draft.issues.contains("A_CONTRADICTION:phases"),
            let hit = reading.terms.first(where: { $0.term == .scrubber })
        else { return }
        let source = reading.source(of: hit.start..<hit.end)
        draft.set("phases", .number(2), from: source)
        if !draft.has("orientation"), !draft.issues.contains("A_CONTRADICTION:orientation") {
            draft.set("orientation", .text("vertical"), from: source)
        }
    }
}
