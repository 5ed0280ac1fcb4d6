extension RoleAssigner {
    mutating func assignLine() {
        readLineService()
        let service = draft.fields["service"]
        for index in known {
            switch dimension(index) {
            case .flow: if service == .text("gas") { ignore() } else { place(index, in: "liquid_rate") }
            case .length: assignLineLength(index)
            case .gravity:
                place(index, in: isGasGravity(index) || service == .text("gas") ? "gas_sg" : "liquid_sg")
            case .pressure:
                switch label(index, among: [.design, .drop, .set, .back, .mawp]) {
                case .design: place(index, in: "design_pressure")
                case nil: place(index, in: "pressure")
                case .some: ignore()
                }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(
                    index,
                    by: [
                        .gasRate: "gas_rate", .temperature: "temperature", .api: "oil_api", .density: "liquid_density",
                        .viscosity: "liquid_viscosity", .compressibility: "z_factor",
                    ]
                )
            }
        }
        if draft.fields["service"] != .text("gas") { assumeWater("liquid_sg", unless: ["oil_api", "liquid_density"]) }
    }

    private mutating func assignLineLength(_ index: Int) {
        switch quantities[index].unit?.symbol {
        case "in": place(index, in: "nps", symbol: "")
        case "m", "km", "ft", "mi": place(index, in: "length")
        default: ignore()  // because: the symbol is text; a bore in millimetres is no nominal size
        }
    }

    /// Both phases, by words or by flows, make two-phase; a flow counts more than a word.
    private mutating func readLineService() {
        let twoPhase = reading.terms.first { $0.term == .phases(2) || $0.term == .phases(3) }
        let gas = quantities.first { $0.dimension == .gasRate }?.tokens
        let liquid = quantities.first { $0.dimension == .flow }?.tokens
        if let twoPhase { return setService("two_phase", twoPhase.start..<twoPhase.end) }
        switch (gas, liquid) {
        case (.some(let gas), .some): setService("two_phase", gas)
        case (.some(let gas), nil): setService("gas", gas)
        case (nil, .some(let liquid)): setService(fluids == [.gas] ? "gas" : "liquid", liquid)
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
        case (.some(let gas), .some): setService("two_phase", gas.1.start..<gas.1.end)
        case (.some(let gas), nil): setService("gas", gas.1.start..<gas.1.end)
        case (nil, .some(let liquid)): setService("liquid", liquid.1.start..<liquid.1.end)
        case (nil, nil): break
        }
    }
}
