import Foundation

/// One stage of a train; GPSA Engineering Data Book, section 13.
struct CompressorStage: Sendable, Hashable {
    let suction: AbsolutePressure
    let discharge: AbsolutePressure
    let suctionTemperature: Temperature
    let dischargeTemperature: Temperature
    let suctionZ: CompressorZ
    let dischargeZ: CompressorZ
    /// Isentropic or polytropic, J/kg.
    let head: Double
    /// W.
    let gasPower: Power
    /// Of a centrifugal machine; 0 for a reciprocating one.
    let impellers: Double

    /// Whether the Z correlation covers both ends.
    var isInRange: Bool { suctionZ.isInRange && dischargeZ.isInRange }
    /// Mean of both ends.
    var meanZ: Double { (suctionZ.factor + dischargeZ.factor) / 2 }

    /// Head one impeller gives (project choice), J/kg.
    static let headPerImpeller = 30_000.0

    init(
        _ gas: CompressorGas,
        _ machine: CompressorMachine,
        from suction: AbsolutePressure,
        at temperature: Temperature,
        ratio: Double
    ) throws(SizingFault) {
        let exponent = machine.exponent(heatRatio: gas.heatRatio)
        self.suction = suction
        discharge = AbsolutePressure(si: suction.si * ratio)
        suctionTemperature = temperature
        dischargeTemperature = Temperature(si: temperature.si * pow(ratio, exponent))
        suctionZ = try gas.z(suction, temperature)
        dischargeZ = try gas.z(discharge, dischargeTemperature)
        // ratio^m - 1, without losing the digits of a ratio near 1.
        let rise = expm1(exponent * log(ratio))
        let specific = PhysicalConstant.gas * temperature.si / gas.molarMass
        head = (suctionZ.factor + dischargeZ.factor) / 2 * specific / exponent * rise
        gasPower = Power(si: gas.massFlow.si * head / machine.efficiency)
        switch machine.type {
        case .centrifugal: impellers = max(1, StandardList.roundUp(head / Self.headPerImpeller, step: 1))
        case .reciprocating: impellers = 0
        }
    }
}
