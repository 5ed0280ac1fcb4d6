extension RoleAssigner {
    mutating func assignControlValve() {
        readService(steam: false)
        let ends = ("inlet_pressure", "outlet_pressure")
        assignPressurePair(ends, first: [.inlet], second: [.outlet], others: [.drop, .design, .set])
        for index in known {
            switch dimension(index) {
            case .pressure: break
            case .gravity: place(index, in: isGasService ? "gas_sg" : "sg")
            case .flow: if isGasService { ignore() } else { place(index, in: "flow") }
            case .length where quantities[index].unit?.symbol == "in":
                place(index, in: "pipe_nps", symbol: "")
            default:  // because: a table has the other dimensions; the rest is flagged
                place(
                    index,
                    by: [
                        .gasRate: "gas_rate", .massFlow: "mass_flow", .temperature: "temperature", .api: "oil_api",
                        .density: "density", .viscosity: "viscosity", .heatRatio: "k", .compressibility: "z_factor",
                        .molecularWeight: "molecular_weight",
                    ]
                )
            }
        }
        if !isGasService { assumeWater("sg", unless: ["oil_api", "density"]) }
    }

    mutating func assignReliefValve() {
        readService(steam: true)
        for index in known {
            switch dimension(index) {
            case .pressure: assignReliefPressure(index)
            case .gravity: place(index, in: isGasService ? "gas_sg" : "sg")
            case .flow: if isLiquidOrUnknown { place(index, in: "flow") } else { ignore() }
            case .massFlow:
                if draft.fields["service"] == .text("liquid") { ignore() } else { place(index, in: "mass_flow") }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(
                    index,
                    by: [
                        .gasRate: "gas_rate", .temperature: "temperature", .viscosity: "viscosity", .heatRatio: "k",
                        .compressibility: "z_factor", .molecularWeight: "molecular_weight",
                    ]
                )
            }
        }
        if draft.fields["service"] == .text("liquid") { assumeWater("sg", unless: []) }
    }

    private var isLiquidOrUnknown: Bool {
        draft.fields["service"] == nil || draft.fields["service"] == .text("liquid")
    }

    private mutating func assignReliefPressure(_ index: Int) {
        switch label(index, among: [.set, .back, .mawp, .design, .drop, .operating]) {
        case .set, nil: place(index, in: "set_pressure")
        case .back: place(index, in: "back_pressure")
        case .mawp, .design: place(index, in: "mawp")
        case .some: ignore()
        }
    }

    private var isGasService: Bool { draft.fields["service"] == .text("gas") }

    /// Steam words, then a gas flow or word, then a liquid flow or word.
    private mutating func readService(steam: Bool) {
        if steam, let hit = firstFluid(.steam) { return setService("steam", hit.start..<hit.end) }
        if let gas = quantities.first(where: { $0.dimension == .gasRate }) { return setService("gas", gas.tokens) }
        if let hit = firstFluid(.gas) { return setService("gas", hit.start..<hit.end) }
        if let flow = quantities.first(where: { $0.dimension == .flow }) { return setService("liquid", flow.tokens) }
        if let hit = reading.terms.first(where: { $0.fluid?.isLiquid == true }) {
            setService("liquid", hit.start..<hit.end)
        }
    }

    mutating func setService(_ service: String, _ tokens: Range<Int>) {
        draft.set("service", .text(service), from: reading.source(of: tokens))
    }
}
