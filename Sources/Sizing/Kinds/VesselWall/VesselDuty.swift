/// What a pressure wall has to hold.
struct VesselDuty: Sendable, Hashable {
    let insideDiameter: Length
    let seamToSeam: Length
    let designPressure: GaugePressure
    let designTemperature: Temperature
    /// The coldest metal temperature known, for the impact-test warning.
    let coldest: Temperature
    let liquidHeight: Length
    let liquidDensity: Density

    /// Design pressure at the bottom: gauge plus static head, Pa.
    var pressureAtBottom: Double { designPressure.si + staticHead }

    /// Pa.
    var staticHead: Double { liquidDensity.si * PhysicalConstant.gravity * liquidHeight.si }
}
