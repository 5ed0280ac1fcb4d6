extension RoleAssigner {
    private static let pumpFields: FieldTable = [
        .gravity: .sg, .api: .oilApi, .density: .density, .viscosity: .viscosity, .temperature: .temperature,
        .speed: .speed,
    ]
    private static let tankFields: FieldTable = [.volume: .workingVolume, .gravity: .sg, .api: .oilApi]
    private static let compressorFields: FieldTable = [
        .gasRate: .gasRate, .massFlow: .massFlow, .gravity: .gasSg, .heatRatio: .k, .molecularWeight: .molecularWeight,
        .compressibility: .zFactor,
    ]

    mutating func assignPump() {
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .pressure: assignPumpPressure(index)
            case .length: assignHead(index)
            case .flow: if isGasFlow(index) { ignore() } else { place(index, in: .flow) }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.pumpFields)
            }
        }
        assumeWater(.sg, unless: [.oilApi, .density])
    }

    private mutating func assignPumpPressure(_ index: Int) {
        switch label(index, among: [.suction, .discharge, .inlet, .outlet, .drop, .design, .vapourPressure]) {
        case .suction, .inlet: place(index, in: .suctionPressure)
        case .discharge, .outlet: place(index, in: .dischargePressure)
        case .vapourPressure: place(index, in: .vaporPressure)
        case .some: ignore()
        case nil:
            switch quantities[index].span {
            case .first: place(index, in: .suctionPressure)
            case .second: place(index, in: .dischargePressure)
            case nil: ignore()
            }
        }
    }

    private mutating func assignHead(_ index: Int) {
        let isColumn = reading.isColumnOfWater(quantities[index].tokens)
        let isSuctionLift = isNear(index) { $0.label == .suction }
        if isColumn || (!isSuctionLift && label(index, among: [.head, .height]) != nil) {
            place(index, in: .differentialHead)
        } else {
            ignore()
        }
    }

    /// A volume flow that the text calls gas is at unknown conditions: nothing can be made of it.
    func isGasFlow(_ index: Int) -> Bool {
        isNear(index) { $0.fluid == .gas } && fluids.isDisjoint(with: [.oil, .water, .other, .liquid])
    }

    mutating func assignTank() {
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .length:
                switch label(index, among: [.diameter, .height, .head]) {
                case .diameter: place(index, in: .diameter)
                case .height, .head: place(index, in: .height)
                case .some, nil: ignore()
                }
            case .pressure where label(index, among: [.vapourPressure]) != nil:
                place(index, in: .trueVaporPressure)
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.tankFields)
            }
        }
        assumeWater(.sg, unless: [.oilApi])
    }

    mutating func assignCompressor() {
        let ends = (RequestField.suctionPressure, RequestField.dischargePressure)
        assignPressurePair(
            ends,
            first: [.suction, .inlet],
            second: [.discharge, .outlet],
            others: [.drop, .design, .set]
        )
        for index in quantities.indices where quantities[index].unit != nil {
            switch dimension(index) {
            case .pressure: break
            case .temperature:
                if label(index, among: [.discharge, .outlet, .design]) == nil {
                    place(index, in: .suctionTemperature)
                } else {
                    ignore()
                }
            default:  // because: a table has the other dimensions; the rest is flagged
                place(index, by: Self.compressorFields)
            }
        }
    }

    /// Labelled pressures first, then the others in order: the first free end, then the second.
    mutating func assignPressurePair(
        _ ends: (RequestField, RequestField),
        first: SmallSet<TextLabel>,
        second: SmallSet<TextLabel>,
        others: SmallSet<TextLabel>
    ) {
        var open: [Int] = []
        for index in quantities.indices where dimension(index) == .pressure {
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
            } else if !draft.has(ends.1), !draft.has(.pressureDrop) {
                place(index, in: ends.1)
            } else {
                ignore()
            }
        }
    }

    private mutating func assignOtherPressure(_ index: Int, _ label: TextLabel) {
        if kind == .controlValve, label == .drop {
            guard let symbol = quantities[index].unit?.symbol.difference else { return ignore() }
            place(index, in: .pressureDrop, symbol: symbol)
        } else if kind == .controlValve, label == .vapourPressure {
            place(index, in: .vaporPressure)
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
