/// The calculation of a compressor, line by line.
extension Worksheet {
    private static let guide = "GPSA Engineering Data Book, section 13"
    private static let gasConstant = TraceValue(
        "R",
        PhysicalConstant.gas,
        UnitOfMeasure("J/(mol K)", .specificEnergy, 1)
    )

    mutating func trace(_ input: CompressorInput, _ train: CompressorTrain) {
        traceInlet(input)
        traceStaging(input, train)
        for (index, stage) in train.stages.enumerated() {
            trace(stage, prefix: "compressor.stage\(index + 1).", input, train)
        }
        traceDriver(input, train)
        traceMachine(input, train)
    }

    private mutating func traceInlet(_ input: CompressorInput) {
        let gas = input.gas
        let mass = TraceValue("M kg/kmol", gas.molecularWeight)
        step(
            "compressor.gravity",
            "gamma = M/28.9647",
            [mass],
            TraceValue("gamma", gas.gravity),
            "definition, air = 28.9647 kg/kmol"
        )
        let amount = TraceValue("n", gas.amount.si, .molPerSecond)
        step(
            "compressor.mass_flow",
            "W = n M",
            [amount, TraceValue("Q", gas.amount.si, .millionStandardCubicFeetPerDay), mass],
            TraceValue("W", gas.massFlow.si, .kilogramPerHour),
            "amount of substance, 1 scf (60 degF, 101.325 kPa) = 1.19531 mol"
        )
        let pressure = TraceValue("p1", input.suction.si, .kPaa)
        let temperature = TraceValue("T1", input.suctionTemperature.si, .kelvin)
        let z = TraceValue("Z1", input.inlet.z.factor)
        traceZ("compressor.inlet_z", z, input.inlet.z, [pressure, temperature], gas)
        let flow = TraceValue("V1", input.inlet.flow.si, .actualCubicMetrePerHour)
        step(
            "compressor.inlet_flow",
            "V1 = Z1 n R T1/p1",
            [z, amount, Self.gasConstant, temperature, pressure],
            flow,
            "real-gas law"
        )
        step(
            "compressor.type",
            "reciprocating when V1 < 2000 acfm, else centrifugal, unless the type is given; V1 in acfm",
            [flow],
            TraceValue("V1", input.inlet.flow.si, .actualCubicFootPerMinute),
            "project choice"
        )
    }

    /// Z with the reduced properties at which the correlation was read.
    private mutating func traceZ(
        _ id: String,
        _ result: TraceValue,
        _ z: CompressorZ,
        _ state: [TraceValue],
        _ gas: CompressorGas
    ) {
        guard let found = z.correlation else {
            step(id, "Z as given", [TraceValue("z_factor", z.factor)], result, "request")
            return
        }
        step(
            id,
            "Z by Dranchuk & Abou-Kassem at ppr = p/ppc, Tpr = T/Tpc; ppc = 756.8 - 131.0 gamma - 3.6 gamma^2 psia, "
                + "Tpc = 169.2 + 349.5 gamma - 74.0 gamma^2 degR",
            state + [
                TraceValue("gamma", gas.gravity), TraceValue("ppr", found.reducedPressure),
                TraceValue("Tpr", found.reducedTemperature),
            ],
            result,
            "Dranchuk & Abou-Kassem (1975), smallest density root; Sutton (1985)"
        )
    }

    private mutating func traceStaging(_ input: CompressorInput, _ train: CompressorTrain) {
        let machine = input.machine
        let overall = TraceValue("r", input.overallRatio)
        step(
            "compressor.ratio",
            "r = p2/p1",
            [TraceValue("p2", input.discharge.si, .kPaa), TraceValue("p1", input.suction.si, .kPaa)],
            overall,
            Self.guide
        )
        let heatRatio = TraceValue("k", input.gas.heatRatio)
        let exponent = TraceValue("m", machine.exponent(heatRatio: input.gas.heatRatio))
        switch machine.type {
        case .reciprocating:
            step("compressor.exponent", "m = (k - 1)/k", [heatRatio], exponent, Self.guide + ", adiabatic")
        case .centrifugal:
            let numbers = [heatRatio, TraceValue("eta_p", machine.efficiency)]
            step("compressor.exponent", "m = (k - 1)/(k eta_p)", numbers, exponent, Self.guide + ", polytropic")
        }
        step(
            "compressor.stage_ratio",
            "smallest n of 1 … 6 with r_s = [r/(1 - d)^(n - 1)]^(1/n) <= r_max and T r_s^m <= T_max in every stage",
            [
                overall, TraceValue("d", input.interstageLoss), TraceValue("n", Double(train.stages.count)), exponent,
                TraceValue("r_max", machine.maxStageRatio),
                TraceValue("T_max", machine.maxDischargeTemperature.si, .degC),
            ],
            TraceValue("r_s", train.stageRatio),
            Self.guide + ", equal ratios"
        )
    }

    private mutating func trace(
        _ stage: CompressorStage,
        prefix: String,
        _ input: CompressorInput,
        _ train: CompressorTrain
    ) {
        let ratio = TraceValue("r_s", train.stageRatio)
        let exponent = TraceValue("m", input.machine.exponent(heatRatio: input.gas.heatRatio))
        let start = TraceValue("Ts", stage.suctionTemperature.si, .kelvin)
        let pressure = TraceValue("ps", stage.suction.si, .kPaa)
        let delivered = TraceValue("pd", stage.discharge.si, .kPaa)
        step(prefix + "pressure", "pd = ps r_s", [pressure, ratio], delivered, Self.guide)
        step(
            prefix + "temperature",
            "Td = Ts r_s^m",
            [start, ratio, exponent],
            TraceValue("Td", stage.dischargeTemperature.si, .kelvin),
            Self.guide
        )
        let zs = TraceValue("Zs", stage.suctionZ.factor)
        let zd = TraceValue("Zd", stage.dischargeZ.factor)
        let final = TraceValue("Td", stage.dischargeTemperature.si, .kelvin)
        traceZ(prefix + "z_suction", zs, stage.suctionZ, [pressure, start], input.gas)
        traceZ(prefix + "z_discharge", zd, stage.dischargeZ, [delivered, final], input.gas)
        let mean = TraceValue("Zm", stage.meanZ)
        step(prefix + "z", "Zm = (Zs + Zd)/2", [zs, zd], mean, "mean of suction and discharge; " + Self.guide)
        let head = TraceValue("H", stage.head, .kilojoulePerKilogram)
        step(
            prefix + "head",
            "H = Zm R Ts/(M m) (r_s^m - 1)",
            [mean, Self.gasConstant, start, TraceValue("M kg/kmol", input.gas.molecularWeight), exponent, ratio],
            head,
            Self.guide
        )
        step(
            prefix + "gas_power",
            "P = W H/eta",
            [
                TraceValue("W", input.gas.massFlow.si, .kilogramPerHour), head,
                TraceValue("eta", input.machine.efficiency),
            ],
            TraceValue("P", stage.gasPower.si, .kilowatt),
            Self.guide
        )
    }

    private mutating func traceDriver(_ input: CompressorInput, _ train: CompressorTrain) {
        let power = TraceValue("P", train.gasPower.si, .kilowatt)
        let shares = train.stages.enumerated().map { TraceValue("P\($0 + 1)", $1.gasPower.si, .kilowatt) }
        step("compressor.gas_power", "P = sum of the stages", shares, power, Self.guide)
        step(
            "compressor.shaft_power",
            "P_shaft = P/eta_m",
            [power, TraceValue("eta_m", input.machine.mechanicalEfficiency)],
            TraceValue("P_shaft", train.shaftPower.si, .kilowatt),
            Self.guide
        )
        step(
            "compressor.driver",
            "smallest listed D >= P_shaft (1 + margin)",
            [TraceValue("P_shaft", train.shaftPower.si, .horsepower), TraceValue("margin", input.driverMargin)],
            TraceValue("D", UnitOfMeasure.horsepower.si(train.driverRating), .horsepower),
            "NEMA list of motor ratings"
        )
    }

    private mutating func traceMachine(_ input: CompressorInput, _ train: CompressorTrain) {
        if input.machine.type == .centrifugal {
            step(
                "compressor.impellers",
                "N = sum of ceil(H/30 kJ/kg) over the stages",
                train.stages.enumerated().map { TraceValue("H\($0 + 1)", $1.head, .kilojoulePerKilogram) },
                TraceValue("N", train.impellers),
                "project choice"
            )
        }
        guard train.stages.count > 1 else { return }
        let heatCapacity = TraceValue("cp", input.gas.heatCapacity.si, .kilojoulePerKilogramKelvin)
        step(
            "compressor.heat_capacity",
            "cp = k/(k - 1) R/M",
            [
                TraceValue("k", input.gas.heatRatio), Self.gasConstant,
                TraceValue("M kg/kmol", input.gas.molecularWeight),
            ],
            heatCapacity,
            "ideal gas"
        )
        let temperatures = train.stages.dropLast().enumerated()
        step(
            "compressor.intercooler",
            "Q = sum of W cp (Td - T_ic) over all stages but the last, sensible heat only",
            [
                TraceValue("W", input.gas.massFlow.si, .kilogramPerHour), heatCapacity,
                TraceValue("T_ic", input.intercoolerTemperature.si, .degC),
            ] + temperatures.map { TraceValue("Td\($0 + 1)", $1.dischargeTemperature.si, .degC) },
            TraceValue("Q", train.intercoolerDuty.si, .kilowattOfHeat),
            "energy balance"
        )
    }
}
