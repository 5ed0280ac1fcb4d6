extension PumpInput {
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = PumpField
        normalFlow = reader.read(F.flow).si
        margin = reader.read(F.margin)
        duty = reader.pumpDuty()
        density = reader.liquidDensity(F.density, F.gravity, F.api)
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
}
