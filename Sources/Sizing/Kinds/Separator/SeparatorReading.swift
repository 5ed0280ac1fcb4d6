/// Reads a separator request field by field; the pieces that depend on each other live here.
struct SeparatorReading {
    var reader: InputReader

    mutating func input() throws(SizingFault) -> SeparatorInput {
        typealias F = SeparatorField
        let isThreePhase = phases()
        let orientation = reader.read(F.orientation, orOnFault: .horizontal)
        let pressure = operatingPressure()
        let temperature = reader.read(F.temperature)
        let liquids = isThreePhase ? threePhaseLiquids() : twoPhaseLiquids()
        let gas = gasRate(oil: liquids.oil)
        refuseNothing(gas, liquids)
        let gasGravity = reader.read(F.gasGravity)
        let (api, oilGravity) = oil()
        let waterGravity = isThreePhase ? reader.read(F.waterGravity) : reader.readIfGiven(F.waterGravity) ?? 1
        let retention = retentionTimes(isThreePhase, api: api, temperature)
        let mist = reader.read(F.mistExtractor)
        let k = kFactor(orientation, mistExtractor: mist)
        let slenderness = slenderness(isThreePhase, orientation)
        let designPressure = designPressure(over: pressure)
        let designTemperature = designTemperature(over: temperature)
        let drops = droplets(isThreePhase)
        let wall = WallOptions(&reader)
        let level = levelFraction(orientation)
        let input = SeparatorInput(
            isThreePhase: isThreePhase,
            orientation: orientation,
            atmosphere: reader.atmosphere,
            pressure: pressure,
            temperature: temperature,
            gas: gas,
            liquids: liquids,
            gasGravity: gasGravity,
            oilAPI: api,
            oilGravity: oilGravity,
            waterGravity: waterGravity,
            oilViscosity: reader.readIfGiven(F.oilViscosity),
            waterViscosity: reader.readIfGiven(F.waterViscosity),
            gasViscosity: reader.readIfGiven(F.gasViscosity),
            zFactor: reader.readIfGiven(F.zFactor),
            gasDensity: reader.readIfGiven(F.gasDensity),
            oilRetention: retention.oil,
            waterRetention: retention.water,
            dropletGas: drops.gas,
            dropletWater: drops.water,
            dropletOil: drops.oil,
            kFactor: k,
            mistExtractor: mist,
            levelFraction: level,
            slenderness: slenderness,
            designPressure: designPressure,
            designTemperature: designTemperature,
            wall: wall
        )
        try reader.finish()
        return input
    }

    private mutating func phases() -> Bool {
        let phases = reader.read(SeparatorField.phases)
        if phases.isFinite, phases != 2, phases != 3 {
            reader.refuse(.range, "phases", ["phases", .number(phases), "2", "3"])
        }
        return phases == 3
    }

    private mutating func operatingPressure() -> Pressure {
        let pressure = reader.read(SeparatorField.pressure)
        if pressure.gauge.si < -1e-9 * reader.atmosphere.si {
            let psig = UnitOfMeasure.psig.value(ofSI: pressure.gauge.si)
            reader.refuse(.range, "pressure", ["pressure", .number(psig, "psig"), "0 psig", "70000 kPaa"])
        }
        return pressure
    }

    private mutating func oil() -> (api: Double, gravity: Double) {
        typealias F = SeparatorField
        let stated = reader.readIfGiven(F.oilGravity)
        guard let gravity = stated, !reader.isGiven(F.oilAPI) else {
            let api = reader.read(F.oilAPI)
            let gravity = LiquidProperties.specificGravity(api: api)
            if let stated, abs(stated - gravity) > 0.005 + 1e-9 {
                reader.contradict("oil_sg", "oil_api", stated, api)
            }
            return (api, gravity)
        }
        return (LiquidProperties.api(specificGravity: gravity), gravity)
    }

    private mutating func slenderness(_ isThreePhase: Bool, _ orientation: Orientation) -> ClosedRange<Double> {
        typealias F = SeparatorField
        let usual: ClosedRange<Double> =
            switch orientation {
            case .horizontal: 3...5
            case .vertical: isThreePhase ? 1.5...3 : 1.5...4
            }
        let low = reader.read(F.slendernessMin, or: usual.lowerBound)
        let high = reader.read(F.slendernessMax, or: usual.upperBound)
        guard low.isFinite, high.isFinite else { return usual }
        guard low <= high else {
            reader.contradict("slenderness_min", "slenderness_max", low, high)
            return usual
        }
        return low...high
    }

    private mutating func kFactor(_ orientation: Orientation, mistExtractor: Bool) -> Velocity {
        let k =
            reader.readIfGiven(SeparatorField.kFactor)
            ?? reader.assume(SeparatorField.kFactor, orientation == .horizontal ? 0.45 : 0.265, .footPerSecond)
        return mistExtractor ? k : k * 0.5
    }

    private mutating func levelFraction(_ orientation: Orientation) -> Double {
        switch orientation {
        case .horizontal: reader.read(SeparatorField.levelFraction)
        case .vertical: reader.readIfGiven(SeparatorField.levelFraction) ?? 0.5
        }
    }
}
