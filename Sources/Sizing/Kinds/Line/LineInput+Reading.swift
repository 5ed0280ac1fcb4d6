extension LineInput {
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = LineField
        let service = reader.read(F.service, orOnFault: .liquid)
        self.service = service
        pressure = reader.read(F.pressure)
        temperature = reader.read(F.temperature)
        liquid = reader.lineLiquid(service)
        gas = reader.lineGas(service, pressure.absolute, temperature)
        length = reader.read(F.length).si
        roughness = service == .twoPhase ? reader.passedRoughness() : reader.read(F.roughness).si
        erosionalConstant = reader.read(F.erosionalConstant)
        designPressure = reader.lineDesignPressure(over: pressure)
        corrosion = reader.read(F.corrosion).si
        maxVelocity = reader.readIfGiven(F.maxVelocity)?.si
        maxGradient = reader.readIfGiven(F.maxGradient)?.si
        size = reader.pipeSize(F.nps)
        try reader.finish()
    }
}

extension InputReader {
    fileprivate mutating func lineLiquid(_ service: LineService) -> LineInput.Liquid? {
        typealias F = LineField
        guard service.hasLiquid else {
            passOver(F.liquidRate)
            passOver(F.liquidDensity)
            passOver(F.liquidGravity)
            passOver(F.api)
            passOver(F.liquidViscosity)
            return nil
        }
        let flow = read(F.liquidRate).si
        let density = liquidDensity(F.liquidDensity, F.liquidGravity, F.api)
        // Two-phase friction has a fixed factor, so that no viscosity enters.
        guard service == .liquid else {
            passOver(F.liquidViscosity)
            return LineInput.Liquid(flow: flow, density: density, viscosity: .nan)
        }
        return LineInput.Liquid(flow: flow, density: density, viscosity: read(F.liquidViscosity).si)
    }

    fileprivate mutating func lineGas(
        _ service: LineService,
        _ pressure: AbsolutePressure,
        _ temperature: Temperature
    ) -> LineInput.Gas? {
        typealias F = LineField
        guard service.hasGas else {
            passOver(F.gasRate)
            passOver(F.gasGravity)
            passOver(F.zFactor)
            passOver(F.gasViscosity)
            return nil
        }
        let rate = read(F.gasRate).si
        let gravity = read(F.gasGravity)
        let z = compressibility(F.zFactor, gravity: gravity, pressure: pressure, temperature: temperature)
        let state = GasState(
            molarMass: gravity * PhysicalConstant.airMolarMass,
            pressure: pressure,
            temperature: temperature,
            compressibility: z ?? .unreadable
        )
        guard service == .gas else {
            passOver(F.gasViscosity)
            return LineInput.Gas(rate: rate, state: state, viscosity: nil, isViscosityEstimated: false)
        }
        let isEstimated = !isGiven(F.gasViscosity)
        let viscosity = gasViscosity(F.gasViscosity, of: state)
        return LineInput.Gas(rate: rate, state: state, viscosity: viscosity, isViscosityEstimated: isEstimated)
    }

    fileprivate mutating func passedRoughness() -> Double {
        passOver(LineField.roughness)
        return 0
    }

    /// The stated design pressure, or the margin of section 1.5; never below operating.
    fileprivate mutating func lineDesignPressure(over operating: Pressure) -> GaugePressure {
        let field = LineField.designPressure
        guard let stated = readIfGiven(field) else {
            return assumePressure(field, psig: DesignMargin.designPressure(operating: operating.gauge.psig))
        }
        if stated.gauge.si < operating.gauge.si - 1e-9 * operating.absolute.si {
            contradict(field.name, "pressure", stated.gauge.psig, operating.gauge.psig, in: "psig")
        }
        return stated.gauge
    }
}
