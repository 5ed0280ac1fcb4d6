extension RoleAssigner {
    private static let controlFields: FieldTable = [
        .gasRate: .gasRate, .massFlow: .massFlow, .temperature: .temperature, .api: .oilApi, .density: .density,
        .viscosity: .viscosity, .heatRatio: .k, .compressibility: .zFactor, .molecularWeight: .molecularWeight,
    ]
    private static let reliefFields: FieldTable = [
        .gasRate: .gasRate, .temperature: .temperature, .viscosity: .viscosity, .heatRatio: .k,
        .compressibility: .zFactor, .molecularWeight: .molecularWeight,
    ]

    mutating func assignControlValve() {
        readService(steam: false)
        let ends = (RequestField.inletPressure, RequestField.outletPressure)
        assignPressurePair(ends, first: [.inlet], second: [.outlet], others: [.drop, .design, .set])
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .pressure: break
            case .gravity: place(index, in: isGasService ? .gasSg : .sg)
            case .flow: if isGasService { ignore() } else { place(index, in: .flow) }
            case .length where quantities[index].unit?.symbol == .inch:
                place(index, in: .pipeNps, symbol: TextSymbol.none)
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.controlFields)
            }
        }
        if !isGasService { assumeWater(.sg, unless: [.oilApi, .density]) }
    }

    mutating func assignReliefValve() {
        readService(steam: true)
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .pressure: assignReliefPressure(index)
            case .gravity: place(index, in: isGasService ? .gasSg : .sg)
            case .flow: if isLiquidOrUnknown { place(index, in: .flow) } else { ignore() }
            case .massFlow:
                if draft[.service] == .word(.liquid) { ignore() } else { place(index, in: .massFlow) }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.reliefFields)
            }
        }
        if draft[.service] == .word(.liquid) { assumeWater(.sg, unless: []) }
    }

    private var isLiquidOrUnknown: Bool {
        draft[.service] == nil || draft[.service] == .word(.liquid)
    }

    private mutating func assignReliefPressure(_ index: Int) {
        switch label(index, among: [.set, .back, .mawp, .design, .drop, .operating]) {
        case .set, nil: place(index, in: .setPressure)
        case .back: place(index, in: .backPressure)
        case .mawp, .design: place(index, in: .mawp)
        case .some: ignore()
        }
    }

    private var isGasService: Bool { draft[.service] == .word(.gas) }

    /// Steam words, then a gas flow or word, then a liquid flow or word.
    private mutating func readService(steam: Bool) {
        if steam, let hit = firstFluid(.steam) { return setService(.steam, hit.tokens) }
        if let gas = quantities.first(where: { $0.dimension == .gasRate }) { return setService(.gas, gas.tokens) }
        if let hit = firstFluid(.gas) { return setService(.gas, hit.tokens) }
        if let flow = quantities.first(where: { $0.dimension == .flow }) { return setService(.liquid, flow.tokens) }
        if let hit = reading.terms.first(where: { $0.fluid?.isLiquid == true }) {
            setService(.liquid, hit.tokens)
        }
    }

    mutating func setService(_ service: RequestWord, _ tokens: Range<Int>) {
        draft.set(.service, .word(service), from: reading.source(of: tokens))
    }
}
