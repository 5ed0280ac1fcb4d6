/// Gas and liquid rates.
extension SeparatorReading {
    mutating func twoPhaseLiquids() -> LiquidSplit {
        typealias F = SeparatorField
        if let rate = reader.readIfGiven(F.waterRate) {
            reader.contradict(F.waterRate.name, "phases", rate.si * 3600, 2, in: "m3/h", "")
        }
        if let cut = reader.readIfGiven(F.waterCut) { reader.contradict(F.waterCut.name, "phases", cut, 2) }
        let liquid = reader.readIfGiven(F.liquidRate)
        let oil = reader.readIfGiven(F.oilRate)
        if let liquid, let oil, abs(liquid.si - oil.si) > 0.005 * max(liquid.si, oil.si) * (1 + 1e-9) {
            reader.contradict("liquid_rate", "oil_rate", liquid.si * 3600, oil.si * 3600, in: "m3/h")
        }
        guard let flow = liquid ?? oil else {
            reader.refuse(.missingInput, "liquid_rate", ["liquid_rate"])
            return .unreadable
        }
        return LiquidSplit(oil: flow, water: LiquidFlow(si: 0))
    }

    mutating func threePhaseLiquids() -> LiquidSplit {
        typealias F = SeparatorField
        var data = LiquidData(
            oil: reader.readIfGiven(F.oilRate),
            water: reader.readIfGiven(F.waterRate),
            liquid: reader.readIfGiven(F.liquidRate),
            cut: reader.readIfGiven(F.waterCut)
        )
        guard !data.isFaulty else { return .unreadable }
        if case .missing("water_cut") = data.resolve(), reader.allowsProvisional {
            let guess = reader.assume(F.waterCut, 0.5, because: Self.provisional)
            data = LiquidData(oil: data.oil, water: data.water, liquid: data.liquid, cut: guess)
        }
        switch data.resolve() {
        case .split(let split): return split
        case .missing(let field): reader.refuse(.missingInput, field, [.text(field)])
        case .contradiction(let field, let other, let value, let otherValue):
            reader.contradict(field, other, value.value, otherValue.value, in: value.unit, otherValue.unit)
        }
        return .unreadable
    }

    /// `gas_rate`, or `gor` times the oil; both have to agree within 2 %.
    mutating func gasRate(oil: LiquidFlow) -> StandardGasFlow {
        typealias F = SeparatorField
        let stated = reader.readIfGiven(F.gasRate)
        let ratio = reader.readIfGiven(F.gor)
        let fromOil = ratio.map { StandardGasFlow(si: $0.si * oil.si) }
        if let stated, let fromOil, abs(stated.si - fromOil.si) > 0.02 * max(stated.si, fromOil.si) * (1 + 1e-9) {
            let unit = UnitTable.standardFeet
            reader.contradict(
                "gas_rate",
                "gor",
                unit.value(ofSI: stated.si),
                unit.value(ofSI: fromOil.si),
                in: unit.symbol
            )
        }
        if let flow = stated ?? fromOil { return flow }
        guard reader.allowsProvisional else {
            reader.refuse(.missingInput, "gas_rate", ["gas_rate"])
            return .unreadable
        }
        let guess = 500 * PhysicalConstant.standardCubicFoot / PhysicalConstant.barrel * oil.si
        let unit = UnitTable.standardFeet
        reader.sheet.assume(
            F.gasRate.description,
            .quantity(value: unit.value(ofSI: guess), unit: unit.symbol),
            because: Self.provisional
        )
        return StandardGasFlow(si: guess)
    }

    mutating func refuseNothing(_ gas: StandardGasFlow, _ liquids: LiquidSplit) {
        guard gas.si == 0, liquids.total.si == 0 else { return }
        reader.refuse(.range, "liquid_rate", ["liquid_rate + gas_rate", "0 m3/h", "> 0", "-"])
    }

    private static let provisional = Bilingual(
        "guessed because allow_provisional is set (500 scf/bbl, half water): not for a quotation",
        "supuesto por allow_provisional (500 scf/bbl, mitad agua): no sirve para cotizar"
    )
}

extension UnitTable {
    /// MMSCFD.
    static let standardFeet = UnitOfMeasure(
        "MMSCFD",
        .standardGasFlow,
        PhysicalConstant.standardCubicFoot * 1e6 / 86_400
    )
}
