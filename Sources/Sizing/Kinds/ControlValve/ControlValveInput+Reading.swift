extension ControlValveInput {
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = ControlValveField
        let service = reader.read(F.service, orOnFault: .liquid)
        let inlet = reader.read(F.inlet)
        let pressures = reader.valvePressures(inlet)
        style = reader.read(F.style, orOnFault: .globe)
        let fluid: Fluid
        switch service {
        case .liquid: fluid = .liquid(reader.valveLiquid(inlet.absolute))
        case .gas: fluid = .gas(reader.valveGas(inlet.absolute))
        }
        self.fluid = fluid
        self.inlet = inlet.absolute
        inletGauge = inlet.gauge
        (outlet, drop) = pressures
        temperature =
            switch fluid {
            case .liquid: reader.readIfGiven(F.temperature)
            case .gas(let gas): gas.state.temperature
            }
        let bore = reader.pipeBore(F.pipeBore, F.pipeSize, F.pipeSchedule)
        inletPipe = bore
        outletPipe = reader.readIfGiven(F.outletBore)?.si ?? bore
        valveBore = reader.readIfGiven(F.valveBore)?.si
        if bore == nil, reader.isGiven(F.outletBore) {
            reader.refuse(.missingInput, F.pipeBore.name, [.text(F.pipeBore.name)])
        }
        let hasReynolds = bore != nil || valveBore != nil
        recovery = reader.factor(F.recovery, style.recovery, if: hasReynolds || service == .liquid)
        ratioFactor = reader.factor(F.ratioFactor, style.ratioFactor, if: service == .gas)
        modifier = reader.factor(F.modifier, style.modifier, if: hasReynolds)
        isViscosityEstimated = service == .gas && !reader.isGiven(F.viscosity)
        viscosity = reader.valveViscosity(fluid, if: hasReynolds)
        let picks = bore != nil && valveBore == nil && !style.sizes.isEmpty
        maxOpening = picks ? reader.read(F.maxOpening) : reader.readIfGiven(F.maxOpening) ?? 0.85
        try reader.finish()
    }
}

extension InputReader {
    /// The outlet pressure and the drop in Pa; refuses a drop that is not positive or reaches below vacuum.
    fileprivate mutating func valvePressures(_ inlet: Pressure) -> (AbsolutePressure, Double) {
        typealias F = ControlValveField
        let outlet = outletPressure()
        let drop = readIfGiven(F.drop)?.si
        guard outlet != nil || drop != nil else {
            refuse(.missingInput, F.outlet.name, [.text(F.outlet.name)])
            return (.unreadable, .nan)
        }
        let start = inlet.absolute.si
        let end = outlet?.absolute.si ?? start - (drop ?? .nan)
        let difference = outlet == nil ? drop ?? .nan : start - end
        if outlet != nil, let drop, abs(difference - drop) > 0.01 * abs(drop) + 1e-9 * start {
            contradict(F.outlet.name, F.drop.name, difference / 1000, drop / 1000, in: "kPa")
        } else if difference <= 0 || end <= 0 {
            refuse(
                .dpNonpositive,
                outlet == nil ? F.drop.name : F.outlet.name,
                [.measure(start, .kPaa), .measure(end, .kPaa)]
            )
        }
        return (AbsolutePressure(si: end), difference)
    }

    /// The outlet pressure as stated: one below vacuum is a drop that cannot be, which has a code of its own.
    private mutating func outletPressure() -> Pressure? {
        let field = ControlValveField.outlet
        guard let input = inputs[field.name] else { return nil }
        guard let (value, unit) = stated(input, field.name, as: .pressure), let basis = unit.basis,
            accept(unit.si(value), field.description, value, unit)
        else { return .unreadable }
        return Pressure(si: unit.si(value), basis: basis, atmosphere: atmosphere)
    }

    fileprivate mutating func valveLiquid(_ inlet: AbsolutePressure) -> ControlValveInput.Liquid {
        typealias F = ControlValveField
        passOver(F.gasRate)
        passOver(F.massFlow)
        passOver(F.molecularWeight)
        passOver(F.gasGravity)
        passOver(F.heatRatio)
        passOver(F.zFactor)
        return ControlValveInput.Liquid(
            flow: read(F.flow).si,
            density: liquidDensity(F.density, F.gravity, F.api),
            vapor: vaporLimit(inlet)
        )
    }

    private mutating func vaporLimit(_ inlet: AbsolutePressure) -> ControlValveInput.VaporLimit? {
        typealias F = ControlValveField
        let vapor = readIfGiven(F.vapor)?.absolute
        let critical = readIfGiven(F.critical)?.absolute
        guard let vapor else {
            sheet.warn(.chokingNotChecked)
            sheet.assume(F.vapor.description, .quantity(value: 0, unit: "kPaa"))
            return nil
        }
        guard let critical else {
            refuse(.missingInput, F.critical.name, [.text(F.critical.name)])
            return nil
        }
        if vapor.si > critical.si * (1 + 1e-9) {
            contradict(F.vapor.name, F.critical.name, vapor.si / 1000, critical.si / 1000, in: "kPaa")
        } else if vapor.si >= inlet.si * (1 - 1e-12) {
            refuse(.flashingInlet, F.vapor.name, [.measure(vapor.si, .kPaa), .measure(inlet.si, .kPaa)])
        }
        return ControlValveInput.VaporLimit(pressure: vapor, critical: critical)
    }

    fileprivate mutating func valveGas(_ inlet: AbsolutePressure) -> ControlValveInput.Gas {
        typealias F = ControlValveField
        passOver(F.flow)
        passOver(F.density)
        passOver(F.gravity)
        passOver(F.api)
        passOver(F.vapor)
        passOver(F.critical)
        let mass = molarMass(F.molecularWeight, F.gasGravity)
        let flow = gasMassFlow(F.massFlow, F.gasRate, molarMass: mass)
        let temperature = read(F.temperature)
        let heatRatio = read(F.heatRatio)
        let gravity = mass / PhysicalConstant.airMolarMass
        let z = compressibility(F.zFactor, gravity: gravity, pressure: inlet, temperature: temperature)
        let state = GasState(
            molarMass: mass,
            pressure: inlet,
            temperature: temperature,
            compressibility: z ?? .unreadable
        )
        return ControlValveInput.Gas(massFlow: flow, heatRatio: heatRatio, state: state)
    }

    /// A factor of the style, noted as an assumption where the calculation needs it.
    fileprivate mutating func factor(_ field: Field<Double>, _ typical: Double, if isNeeded: Bool) -> Double {
        isNeeded ? read(field, or: typical) : readIfGiven(field) ?? typical
    }

    fileprivate mutating func valveViscosity(
        _ fluid: ControlValveInput.Fluid,
        if isNeeded: Bool
    ) -> Viscosity? {
        let field = ControlValveField.viscosity
        guard isNeeded else {
            passOver(field)
            return nil
        }
        switch fluid {
        case .liquid: return readIfGiven(field) ?? assume(field, 1, .centipoise)
        case .gas(let gas): return gasViscosity(field, of: gas.state)
        }
    }
}
