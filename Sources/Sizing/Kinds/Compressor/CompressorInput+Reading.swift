extension CompressorInput {
    /// Throws the first fault; the type is chosen by the flow at the inlet, so its defaults are noted last.
    init(_ reader: inout InputReader) throws(SizingFault) {
        typealias F = CompressorField
        let (amount, weight) = reader.compressorFlow()
        gas = CompressorGas(
            molecularWeight: weight,
            heatRatio: reader.read(F.heatRatio),
            zFactor: reader.readIfGiven(F.zFactor),
            amount: amount
        )
        suction = reader.read(F.suction).absolute
        discharge = reader.read(F.discharge).absolute
        suctionTemperature = reader.read(F.suctionTemperature)
        if discharge.si <= suction.si * (1 + 1e-9) {
            reader.refuse(
                .ratio,
                F.discharge.name,
                [.measure(discharge.si, .kPaa), .measure(suction.si, .kPaa)]
            )
        }
        let stated = CompressorMachine.Stated(&reader)
        intercoolerTemperature = reader.read(F.intercoolerTemperature)
        interstageLoss = reader.read(F.interstageLoss)
        driverMargin = reader.read(F.driverMargin)
        try reader.finish()
        let z = try gas.z(suction, suctionTemperature)
        inlet = CompressorInlet(z: z, flow: gas.volume(suction, suctionTemperature, z: z.factor))
        machine = stated.machine(stated.choice.type(inletFlow: inlet.flow), &reader)
    }
}

extension InputReader {
    /// The flow in mol/s and the molecular weight in g/mol; two flows without a weight fix it.
    fileprivate mutating func compressorFlow() -> (StandardGasFlow, Double) {
        typealias F = CompressorField
        let rate = readIfGiven(F.gasRate)
        let mass = readIfGiven(F.massFlow)
        let weight = compressorMolecularWeight() ?? impliedWeight(rate, mass)
        guard let rate else {
            if let mass { return (StandardGasFlow(si: mass.si / weight * 1000), weight) }
            refuse(.missingInput, F.gasRate.name, [.text(F.gasRate.name)])
            return (.unreadable, weight)
        }
        let fromRate = rate.si * weight / 1000
        if let mass, abs(fromRate - mass.si) > 0.02 * mass.si {
            contradict(F.gasRate.name, F.massFlow.name, fromRate * 3600, mass.si * 3600, in: "kg/h")
        }
        return (rate, weight)
    }

    /// Given twice, both have to agree within 0.5 %.
    private mutating func compressorMolecularWeight() -> Double? {
        typealias F = CompressorField
        let stated = readIfGiven(F.molecularWeight)
        let gravity = readIfGiven(F.gasGravity).map { $0 * PhysicalConstant.airMolarMass }
        if let stated, let gravity, abs(stated - gravity) > 0.005 * stated {
            contradict(F.gasGravity.name, F.molecularWeight.name, gravity, stated, in: "kg/kmol")
        }
        return stated ?? gravity
    }

    /// Mass over amount when both are given, else the default gravity.
    private mutating func impliedWeight(_ rate: StandardGasFlow?, _ mass: MassFlow?) -> Double {
        typealias F = CompressorField
        guard let rate, let mass else { return read(F.gasGravity) * PhysicalConstant.airMolarMass }
        let weight = mass.si / rate.si * 1000
        if weight.isFinite, F.molecularWeight.description.range?.contains(si: weight) == false {
            refuse(.range, F.molecularWeight.name, ["mass_flow / gas_rate", .number(weight, "g/mol"), "2", "150"])
        }
        return weight
    }
}

extension CompressorMachine {
    /// What the request says about the machine.
    struct Stated: Sendable, Hashable {
        let choice: CompressorChoice
        let isentropic: Double?
        let polytropic: Double?
        let mechanical: Double?
        let ratio: Double?
        let temperature: Temperature?

        init(_ reader: inout InputReader) {
            typealias F = CompressorField
            choice = reader.read(F.type, orOnFault: .auto)
            isentropic = reader.readIfGiven(F.isentropicEfficiency)
            polytropic = reader.readIfGiven(F.polytropicEfficiency)
            mechanical = reader.readIfGiven(F.mechanicalEfficiency)
            ratio = reader.readIfGiven(F.maxStageRatio)
            temperature = reader.readIfGiven(F.maxDischargeTemperature)
        }

        /// Completes what is given by the practice of `type`, noted as assumptions.
        func machine(_ type: CompressorType, _ reader: inout InputReader) -> CompressorMachine {
            typealias F = CompressorField
            let usual = CompressorPractice.usual(type)
            let isReciprocating = type == .reciprocating
            let field = isReciprocating ? F.isentropicEfficiency : F.polytropicEfficiency
            let other = isReciprocating ? (F.polytropicEfficiency, polytropic) : (F.isentropicEfficiency, isentropic)
            return CompressorMachine(
                type: type,
                efficiency: (isReciprocating ? isentropic : polytropic)
                    ?? reader.assume(field, usual.efficiency, because: field.description.note),
                mechanicalEfficiency: mechanical
                    ?? reader.assume(
                        F.mechanicalEfficiency,
                        usual.mechanicalEfficiency,
                        because: F.mechanicalEfficiency.description.note
                    ),
                maxStageRatio: ratio
                    ?? reader.assume(F.maxStageRatio, usual.maxStageRatio, because: F.maxStageRatio.description.note),
                maxDischargeTemperature: temperature
                    ?? reader.assume(F.maxDischargeTemperature, usual.maxDischargeTemperature, .degF),
                unusedEfficiency: other.1 == nil ? nil : other.0.name
            )
        }
    }
}
