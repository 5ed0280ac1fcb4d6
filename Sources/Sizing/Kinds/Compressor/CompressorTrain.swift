import Foundation

/// Stages of equal ratio with coolers between them; GPSA Engineering Data Book, section 13.
struct CompressorTrain: Sendable, Hashable {
    let stageRatio: Double
    let stages: [CompressorStage]
    /// J/kg.
    let head: Double
    let gasPower: Power
    let shaftPower: Power
    /// hp.
    let driverRating: Double
    let impellers: Double
    /// W, sensible heat only.
    let intercoolerDuty: Power

    static let mostStages = 6

    /// Throws `E_STAGES` when six stages are not enough, `E_NO_STANDARD_SIZE` when no listed motor is large enough.
    init(_ input: CompressorInput) throws(SizingFault) {
        let machine = input.machine
        let (count, ratio) = try Self.staging(input)
        stageRatio = ratio
        stages = try Self.stages(count, ratio, input)
        head = stages.reduce(0) { $0 + $1.head }
        gasPower = Power(si: stages.reduce(0) { $0 + $1.gasPower.si })
        shaftPower = Power(si: gasPower.si / machine.mechanicalEfficiency)
        impellers = stages.reduce(0) { $0 + $1.impellers }
        let cooling = input.gas.massFlow.si * input.gas.heatCapacity.si
        intercoolerDuty = Power(
            si: stages.dropLast().reduce(0) {
                $0 + cooling * ($1.dischargeTemperature.si - input.intercoolerTemperature.si)
            }
        )
        let required = UnitOfMeasure.horsepower.value(ofSI: shaftPower.si) * (1 + input.driverMargin)
        guard let rating = StandardList.next(required, in: StandardList.motors) else {
            throw SizingFault(
                .noStandardSize,
                nil,
                ["driver_rating", .measure(UnitOfMeasure.horsepower.si(required), .horsepower), "1 … 20000 hp"]
            )
        }
        driverRating = rating
    }

    /// The smallest number of stages whose ratio and temperatures keep the limits, with that ratio.
    private static func staging(_ input: CompressorInput) throws(SizingFault) -> (Int, Double) {
        let machine = input.machine
        let exponent = machine.exponent(heatRatio: input.gas.heatRatio)
        let limit = UnitOfMeasure.degF.si(machine.maxDischargeTemperature.fahrenheit + 1e-6)
        for count in 1...mostStages {
            let ratio = ratio(count, input)
            guard ratio <= machine.maxStageRatio * (1 + 1e-9) else { continue }
            let hottest =
                count > 1
                ? max(input.suctionTemperature, input.intercoolerTemperature) : input.suctionTemperature
            if hottest.si * pow(ratio, exponent) <= limit { return (count, ratio) }
        }
        let last = ratio(mostStages, input)
        throw SizingFault(
            .stages,
            CompressorField.discharge.name,
            [
                .number(Double(mostStages)), .number(input.overallRatio), .number(last),
                .number(machine.maxStageRatio), .measure(machine.maxDischargeTemperature.si, .degF),
            ]
        )
    }

    /// [r/(1 - loss)^(n - 1)]^(1/n).
    private static func ratio(_ count: Int, _ input: CompressorInput) -> Double {
        pow(input.overallRatio / pow(1 - input.interstageLoss, Double(count - 1)), 1 / Double(count))
    }

    private static func stages(
        _ count: Int,
        _ ratio: Double,
        _ input: CompressorInput
    ) throws(SizingFault) -> [CompressorStage] {
        var found: [CompressorStage] = []
        var (pressure, temperature) = (input.suction, input.suctionTemperature)
        for _ in 0..<count {
            let stage = try CompressorStage(input.gas, input.machine, from: pressure, at: temperature, ratio: ratio)
            found.append(stage)
            pressure = AbsolutePressure(si: stage.discharge.si * (1 - input.interstageLoss))
            temperature = input.intercoolerTemperature
        }
        return found
    }
}
