extension RoleAssigner {
    private static let lineFields: FieldTable = [
        .gasRate: .gasRate, .temperature: .temperature, .api: .oilApi, .density: .liquidDensity,
        .viscosity: .liquidViscosity, .compressibility: .zFactor,
    ]

    mutating func assignLine() {
        readLineService()
        let service = draft[.service]
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .flow: if service == .word(.gas) { ignore() } else { place(index, in: .liquidRate) }
            case .length: assignLineLength(index)
            case .gravity:
                place(index, in: isGasGravity(index) || service == .word(.gas) ? .gasSg : .liquidSg)
            case .pressure:
                switch label(index, among: [.design, .drop, .set, .back, .mawp]) {
                case .design: place(index, in: .designPressure)
                case nil: place(index, in: .pressure)
                case .some: ignore()
                }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.lineFields)
            }
        }
        if draft[.service] != .word(.gas) { assumeWater(.liquidSg, unless: [.oilApi, .liquidDensity]) }
    }

    private mutating func assignLineLength(_ index: Int) {
        guard let symbol = quantities[index].unit?.symbol else { return }
        if symbol == .inch {
            place(index, in: .nps, symbol: TextSymbol.none)
        } else if TextSymbol.lineLengths.contains(symbol) {
            place(index, in: .length)
        } else {
            ignore()
        }
    }

    /// Both phases, by words or by flows, make two-phase; a flow counts more than a word.
    private mutating func readLineService() {
        let twoPhase = reading.terms.first { $0.term == .phases(2) || $0.term == .phases(3) }
        let gas = quantities.first { $0.dimension == .gasRate }?.tokens
        let liquid = quantities.first { $0.dimension == .flow }?.tokens
        if let twoPhase { return setService(.twoPhase, twoPhase.tokens) }
        switch (gas, liquid) {
        case (.some(let gas), .some): setService(.twoPhase, gas)
        case (.some(let gas), nil): setService(.gas, gas)
        case (nil, .some(let liquid)): setService(fluids == [.gas] ? .gas : .liquid, liquid)
        case (nil, nil): readLineServiceFromWords()
        }
    }

    private mutating func readLineServiceFromWords() {
        let named = reading.terms.compactMap { hit -> (TextFluid, TermHit)? in
            if case .pipeline(let fluid) = hit.term { (fluid, hit) } else { hit.fluid.map { ($0, hit) } }
        }
        let gas = named.first { $0.0 == .gas }
        let liquid = named.first { $0.0.isLiquid }
        switch (gas, liquid) {
        case (.some(let gas), .some): setService(.twoPhase, gas.1.tokens)
        case (.some(let gas), nil): setService(.gas, gas.1.tokens)
        case (nil, .some(let liquid)): setService(.liquid, liquid.1.tokens)
        case (nil, nil): break
        }
    }
}
