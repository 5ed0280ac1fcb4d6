extension RoleAssigner {
    mutating func assignPump() {
        for index in known {
            switch dimension(index) {
            case .pressure: assignPumpPressure(index)
            case .length: assignHead(index)
            case .flow: if isGasFlow(index) { ignore() } else { place(index, in: "flow") }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(
                    index,
                    by: [
                        .gravity: "sg", .api: "oil_api", .density: "density", .viscosity: "viscosity",
                        .temperature: "temperature", .speed: "speed",
                    ]
                )
            }
        }
        assumeWater("sg", unless: ["oil_api", "density"])
    }

    private mutating func assignPumpPressure(_ index: Int) {
        switch label(index, among: [.suction, .discharge, .inlet, .outlet, .drop, .design, .vapourPressure]) {
        case .suction, .inlet: place(index, in: "suction_pressure")
        case .discharge, .outlet: place(index, in: "discharge_pressure")
        case .vapourPressure: place(index, in: "vapor_pressure")
        case .some: ignore()
        case nil:
            switch quantities[index].span {
            case .first: place(index, in: "suction_pressure")
            case .second: place(index, in: "discharge_pressure")
            case nil: ignore()
            }
        }
    }

    private mutating func assignHead(_ index: Int) {
        let isColumn = reading.isColumnOfWater(quantities[index].tokens)
        let isSuctionLift = isNear(index) { $0.label == .suction }
        if isColumn || (!isSuctionLift && label(index, among: [.head, .height]) != nil) {
            place(index, in: "differential_head")
        } else {
            ignore()
        }
    }

    /// A volume flow that the text calls gas is at unknown conditions: nothing can be made of it.
    func isGasFlow(_ index: Int) -> Bool {
        isNear(index) { $0.fluid == .gas } && fluids.isDisjoint(with: [.oil, .water, .other, .liquid])
    }

    mutating func assignTank() {
        for index in known {
            switch dimension(index) {
            case .length:
                switch label(index, among: [.diameter, .height, .head]) {
                case .diameter: place(index, in: "diameter")
                case .height, .head: place(index, in: "height")
                case .some, nil: ignore()
                }
            case .pressure where label(index, among: [.vapourPressure]) != nil:
                place(index, in: "true_vapor_pressure")
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: [.volume: "working_volume", .gravity: "sg", .api: "oil_api"])
            }
        }
        assumeWater("sg", unless: ["oil_api"])
    }

    mutating func assignCompressor() {
        let ends = ("suction_pressure", "discharge_pressure")
        assignPressurePair(
            ends,
            first: [.suction, .inlet],
            second: [.discharge, .outlet],
            others: [.drop, .design, .set]
        )
        for index in known {
            switch dimension(index) {
            case .pressure: break
            case .temperature:
                if label(index, among: [.discharge, .outlet, .design]) == nil {
                    place(index, in: "suction_temperature")
                } else {
                    ignore()
                }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(
                    index,
                    by: [
                        .gasRate: "gas_rate", .massFlow: "mass_flow", .gravity: "gas_sg", .heatRatio: "k",
                        .molecularWeight: "molecular_weight", .compressibility: "z_factor",
                    ]
                )
            }
        }
    }

    /// Labelled pressures first, then the others in order: the first free end, then the second.
    mutating func assignPressurePair(
        _ ends: (String, String),
        first: Set<TextLabel>,
        second: Set<TextLabel>,
        others: Set<TextLabel>
    ) {
        var open: [Int] = []
        for index in known where dimension(index) == .pressure {
            guard let label = label(index, among: first.union(second).union(others).union([.vapourPressure])) else {
                open.append(index)
                continue
            }
            if first.contains(label) {
                place(index, in: ends.0)
            } else if second.contains(label) {
                place(index, in: ends.1)
            } else {
                assignOtherPressure(index, label)
            }
        }
        for index in open {
            if !draft.has(ends.0) {
                place(index, in: ends.0)
            } else if !draft.has(ends.1), !draft.has("pressure_drop") {
                place(index, in: ends.1)
            } else {
                ignore()
            }
        }
    }

    private mutating func assignOtherPressure(_ index: Int, _ label: TextLabel) {
        if kind == .controlValve, label == .drop {
            place(index, in: "pressure_drop", symbol: quantities[index].unit?.differenceSymbol)
        } else if kind == .controlValve, label == .vapourPressure {
            place(index, in: "vapor_pressure")
        } else {
            ignore()
        }
    }
}

extension TextReading {
    /// Whether a length is written as metres of water, which is a head wherever it stands.
    func isColumnOfWater(_ range: Range<Int>) -> Bool {
        guard let last = range.last else { return false }
        let word = text.bytes[Int(tokens[last].start)..<Int(tokens[last].end)]
        return ["mca", "mcl", "mlc"].contains { word.elementsEqual($0.utf8) }
            || (range.count > 2 && word.elementsEqual("a".utf8))
    }
}

extension TextUnit {
    /// The symbol of a pressure difference: without the letter of the basis.
    var differenceSymbol: String {
        symbol.hasSuffix("g") || symbol.hasSuffix("a") ? String(symbol.dropLast()) : symbol
    }
}
