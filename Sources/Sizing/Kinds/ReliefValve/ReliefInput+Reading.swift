extension ReliefInput {
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = ReliefField
        let service = reader.read(F.service, orOnFault: .gas)
        let set = reader.read(F.setPressure)
        setPressure = set
        if let mawp = reader.readIfGiven(F.mawp), set.gauge.si > mawp.gauge.si * (1 + 1e-9) {
            reader.refuse(
                .setAboveMAWP,
                "set_pressure",
                [.measure(set.gauge.si, .psig), .measure(mawp.gauge.si, .psig)]
            )
        }
        overpressure = reader.read(F.overpressure)
        let back =
            reader.readIfGiven(F.backPressure)
            ?? Pressure(si: reader.atmosphere.si, basis: .absolute, atmosphere: reader.atmosphere)
        if !reader.isGiven(F.backPressure) {
            reader.sheet.assume(F.backPressure.description, .quantity(value: 0, unit: "psig"))
        }
        (backPressure, backPressureGauge) = (back.absolute, back.gauge)
        valveType = reader.read(F.valveType, orOnFault: .conventional)
        load = reader.reliefLoad(service)
        reader.passOverStrangers(to: service)
        discharge = reader.read(F.dischargeCoefficient, or: service == .liquid ? 0.65 : 0.975)
        combination = reader.read(F.combination)
        let isPressed = back.gauge.si > 1e-6 * reader.atmosphere.si
        let field = service == .liquid ? F.liquidBackPressure : F.gasBackPressure
        let stated = reader.readIfGiven(field)
        if stated == nil, valveType == .balanced, isPressed {
            reader.refuse(.missingInput, field.name, [.text(field.name)])
        }
        backPressureFactor = stated ?? 1
        atmosphere = reader.atmosphere
        try reader.finish()
    }
}

extension InputReader {
    fileprivate mutating func reliefLoad(_ service: ReliefService) -> ReliefInput.Load {
        typealias F = ReliefField
        switch service {
        case .gas:
            let mass = molarMass(F.molecularWeight, F.gasGravity)
            return .gas(
                flow: gasMassFlow(F.massFlow, F.gasRate, molarMass: mass) * 3600,
                mass: mass,
                temperature: read(F.temperature).si,
                heatRatio: read(F.heatRatio),
                z: read(F.zFactor)
            )
        case .steam:
            if !isGiven(F.superheat) { sheet.warn(.steamAssumedSaturated) }
            return .steam(flow: read(F.massFlow).si * 3600, superheat: read(F.superheat))
        case .liquid:
            return .liquid(flow: read(F.flow).si, gravity: read(F.gravity), viscosity: read(F.viscosity).si)
        }
    }

    /// Fields of the other services decide nothing, but a faulty one is named all the same.
    fileprivate mutating func passOverStrangers(to service: ReliefService) {
        typealias F = ReliefField
        switch service {
        case .gas: passOverLiquid()
        case .steam:
            passOverLiquid()
            passOverGas()
        case .liquid:
            passOverGas()
            passOver(F.massFlow)
            passOver(F.gasBackPressure)
        }
        if service != .steam { passOver(F.superheat) }
    }

    private mutating func passOverLiquid() {
        typealias F = ReliefField
        passOver(F.flow)
        passOver(F.gravity)
        passOver(F.viscosity)
        passOver(F.liquidBackPressure)
    }

    private mutating func passOverGas() {
        typealias F = ReliefField
        passOver(F.gasRate)
        for field in [F.molecularWeight, F.gasGravity, F.heatRatio, F.zFactor] { passOver(field) }
        passOver(F.temperature)
    }
}
