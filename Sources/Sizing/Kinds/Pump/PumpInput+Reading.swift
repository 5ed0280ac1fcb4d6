extension PumpInput {
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = PumpField
        normalFlow = reader.read(F.flow).si
        margin = reader.read(F.margin)
        duty = reader.pumpDuty()
        density = reader.liquidDensity()
        viscosity = reader.read(F.viscosity).si
        suctionElevation = reader.read(F.suctionElevation).si
        dischargeElevation = reader.read(F.dischargeElevation).si
        suctionPiping = reader.piping(.suction)
        dischargePiping = reader.piping(.discharge)
        equipmentDrop = reader.read(F.equipmentDrop).si
        vapor = reader.readIfGiven(F.vapor)
        speed = reader.read(F.speed).si
        temperature = reader.read(F.temperature)
        efficiency = reader.readIfGiven(F.efficiency)
        motorEfficiency = reader.readIfGiven(F.motorEfficiency)
        try reader.finish()
    }
}

extension InputReader {
    fileprivate mutating func pumpDuty() -> PumpInput.Duty {
        typealias F = PumpField
        let suction = readIfGiven(F.suction)
        let discharge = readIfGiven(F.discharge)
        let head = readIfGiven(F.head)
        if let head {
            if let discharge {
                contradict(F.head.name, F.discharge.name, head.si, discharge.gauge.psig, in: "m", "psig")
            }
            return .head(head.si, suction: suction)
        }
        if let suction, let discharge { return .pressures(suction: suction, discharge: discharge) }
        let missing =
            switch (suction, discharge) {
            case (nil, _?): F.suction.name
            case (_?, nil): F.discharge.name
            case (nil, nil), (_?, _?): F.head.name
            }
        refuse(.missingInput, missing, [.text(missing)])
        return .head(.nan, suction: nil)
    }

    /// kg/m³ from whichever of density, sg and oil_api is given; those given have to agree within 0.5 %.
    fileprivate mutating func liquidDensity() -> Double {
        typealias F = PumpField
        let stated: [(String, Double)] = [
            (F.density.name, readIfGiven(F.density)?.si),
            (F.gravity.name, readIfGiven(F.gravity).map { LiquidProperties.density(specificGravity: $0).si }),
            (
                F.api.name,
                readIfGiven(F.api).map {
                    LiquidProperties.density(specificGravity: LiquidProperties.specificGravity(api: $0)).si
                }
            ),
        ].compactMap { pair in pair.1.map { (pair.0, $0) } }
        guard let first = stated.first else {
            refuse(.missingInput, F.gravity.name, [.text(F.gravity.name)])
            return .nan
        }
        for other in stated.dropFirst() where abs(other.1 - first.1) > 0.005 * max(first.1, other.1) * (1 + 1e-9) {
            contradict(other.0, first.0, other.1, first.1, in: "kg/m3")
        }
        return first.1
    }
}
