extension RoleAssigner {
    private static let separatorFields: FieldTable = [
        .gasRate: .gasRate, .gor: .gor, .api: .oilApi, .compressibility: .zFactor,
    ]

    mutating func assignSeparator() {
        readPhases()
        readOrientation()
        assumeScrubber()
        assignFlows()
        for index in quantities.indices where dimension(index) != nil && dimension(index) != .flow {
            assignSeparatorQuantity(index)
        }
    }

    private mutating func assignFlows() {
        var roles: [(Int, FlowFluid)] = []
        for index in quantities.indices where dimension(index) == .flow { roles.append((index, flowFluid(index))) }
        let namesWater = roles.contains { if case .sure(.water) = $0.1 { true } else { false } }
        let namesOil = roles.contains { if case .sure(.oil) = $0.1 { true } else { false } }
        var isUnqualified = false
        for (index, role) in roles {
            switch role {
            case .sure(.oil), .sure(.other): place(index, in: .oilRate)
            case .sure(.water): place(index, in: .waterRate)
            case .sure(.liquid): place(index, in: .liquidRate)
            case .sure(.gas), .sure(.steam): ignore()
            case .weak(.oil) where namesWater: place(index, in: .oilRate)
            case .weak(.water) where namesOil: place(index, in: .waterRate)
            case .weak, .none:
                isUnqualified = true
                place(index, in: .liquidRate)
            }
        }
        if isUnqualified, draft[.phases] == .number(3) { draft.issues.insert(.totalAssumed) }
    }

    private mutating func assignSeparatorQuantity(_ index: Int) {
        switch dimension(index) {
        case .pressure:
            switch label(index, among: [.design, .drop, .set, .back, .mawp]) {
            case .design: place(index, in: .designPressure)
            case nil: place(index, in: .pressure)
            case .some: ignore()
            }
        case .temperature:
            place(index, in: label(index, among: [.design]) == nil ? .temperature : .designTemperature)
        case .percent, .fraction:
            assignWaterCut(index)
        case .viscosity:
            place(index, in: viscosityField(index))
        case .gravity:
            place(index, in: gravityField(index))
        case .density where isNear(index) { $0.fluid == .gas }:
            place(index, in: .gasDensity)
        default:  // because: a table has the other dimensions; the rest is flagged
            place(index, by: Self.separatorFields)
        }
    }

    private mutating func assignWaterCut(_ index: Int) {
        guard isNear(index, { $0.label == .waterCut || $0.fluid == .water }) else { return ignore() }
        place(index, in: .waterCut, symbol: TextSymbol.none, divisor: dimension(index) == .percent ? 100 : 1)
    }

    private func viscosityField(_ index: Int) -> RequestField {
        if isOf(index, { $0.fluid == .gas }) { return .gasViscosity }
        return isOf(index) { $0.fluid == .water } ? .waterViscosity : .oilViscosity
    }

    private func gravityField(_ index: Int) -> RequestField {
        if isGasGravity(index) { return .gasSg }
        let isWater = isOf(index) { $0.label == .waterGravity || $0.fluid == .water }
        return isWater ? .waterSg : .oilSg
    }

    /// Two and three phases, or horizontal and vertical, in one request: nothing is taken, both are asked about.
    private mutating func readPhases() {
        var first: (count: Int, hit: TermHit)?
        for hit in reading.terms {
            guard case .phases(let count) = hit.term else { continue }
            if count == 0 || (first.map { $0.count != count } ?? false) {
                return draft.contradict(.phases, ["2", "3"])
            }
            first = first ?? (count, hit)
        }
        guard let first else { return }
        draft.set(.phases, .number(Double(first.count)), from: reading.source(of: first.hit.tokens))
    }

    private mutating func readOrientation() {
        var first: (word: RequestWord, hit: TermHit)?
        for hit in reading.terms {
            guard case .orientation(let word) = hit.term else { continue }
            if let first, first.word != word { return draft.contradict(.orientation, ["horizontal", "vertical"]) }
            first = first ?? (word, hit)
        }
        guard let first else { return }
        draft.set(.orientation, .word(first.word), from: reading.source(of: first.hit.tokens))
    }

    /// A scrubber without phases is a vertical two-phase separator.
    private mutating func assumeScrubber() {
        guard !draft.has(.phases), !draft.issues.contradicts(.phases),
            let hit = reading.terms.first(where: { $0.term == .scrubber })
        else { return }
        let source = reading.source(of: hit.tokens)
        draft.set(.phases, .number(2), from: source)
        if !draft.has(.orientation), !draft.issues.contradicts(.orientation) {
            draft.set(.orientation, .word(.vertical), from: source)
        }
    }
}
