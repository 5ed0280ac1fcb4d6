import Foundation

/// Power, motor, stages and casing of a pump; SI.
struct PumpMachine: Sendable, Hashable {
    let efficiency: Double
    let isEfficiencyExtrapolated: Bool
    let hydraulicPower: Double
    let shaftPower: Double
    /// hp.
    let motorRating: Double
    let motorMargin: Double
    let motorEfficiency: Double
    /// US units, one stage doing all the head.
    let singleStageSpecificSpeed: Double
    /// US units, per stage.
    let specificSpeed: Double
    let stages: Double
    let casing: GaugePressure
    let type: PumpType

    init(_ input: PumpInput, _ hydraulics: PumpHydraulics) throws(SizingFault) {
        let gpm = UnitOfMeasure.gallonPerMinute.value(ofSI: input.ratedFlow)
        let isOutside = gpm < 50 * (1 - 1e-9) || gpm > 5000 * (1 + 1e-9)
        isEfficiencyExtrapolated = input.efficiency == nil && isOutside
        efficiency = input.efficiency ?? Self.corripio(gpm)
        hydraulicPower = input.density * PhysicalConstant.gravity * input.ratedFlow * hydraulics.head
        shaftPower = hydraulicPower / efficiency
        let horsepower = shaftPower / PhysicalConstant.horsepower
        guard let rating = MotorTable.smallest(driving: horsepower) else {
            throw SizingFault(
                .noStandardSize,
                nil,
                ["motor_rating", .measure(shaftPower, .horsepower), "1 … 20000 hp"]
            )
        }
        motorRating = rating
        motorMargin = MotorTable.margin(rating: rating)
        motorEfficiency = input.motorEfficiency ?? MotorTable.efficiency(rating: rating)
        let feet = hydraulics.head / PhysicalConstant.foot
        singleStageSpecificSpeed = input.speed * gpm.squareRoot() / pow(feet, 0.75)
        stages = Self.stages(singleStageSpecificSpeed)
        specificSpeed = singleStageSpecificSpeed * pow(stages, 0.75)
        let suction = input.duty.suction?.gauge.si ?? 0
        let weight = input.density * PhysicalConstant.gravity
        casing = GaugePressure(si: suction + 1.2 * weight * hydraulics.head + weight * max(input.suctionElevation, 0))
        type = Self.type(input, gpm, singleStageSpecificSpeed, stages, casing)
    }

    /// Corripio (1982), Q in gpm, held at 50 and 5000 gpm.
    static func corripio(_ gpm: Double) -> Double {
        let logFlow = log(min(max(gpm, 50), 5000))
        return -0.316 + 0.24015 * logFlow - 0.01199 * logFlow * logFlow
    }

    /// One stage from a specific speed of 500; else enough stages to reach it (project choice).
    private static func stages(_ specificSpeed: Double) -> Double {
        guard specificSpeed < 500 * (1 - 1e-9) else { return 1 }
        return StandardList.roundUp(pow(500 / specificSpeed, 4 / 3.0), step: 1)
    }

    private static func type(
        _ input: PumpInput,
        _ gpm: Double,
        _ specificSpeed: Double,
        _ stages: Double,
        _ casing: GaugePressure
    ) -> PumpType {
        if specificSpeed < 500 * (1 - 1e-9), gpm < 50 * (1 - 1e-9) { return .positiveDisplacementReview }
        if stages <= 1 { return input.ratedFlow * 3600 <= 454 * (1 + 1e-9) ? .oh2 : .bb1 }
        if stages <= 2 { return .bb2 }
        let isMild =
            UnitOfMeasure.barg.value(ofSI: casing.si) <= 100 + 1e-6
            && UnitOfMeasure.degC.value(ofSI: input.temperature.si) <= 200 + 1e-6
            && input.density / PhysicalConstant.waterDensity >= 0.7 * (1 - 1e-9)
        return isMild ? .bb3 : .bb5
    }
}
