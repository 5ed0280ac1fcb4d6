import Foundation

/// Masses and volume of a cylinder with two 2:1 ellipsoidal heads; kg and m³.
struct VesselMasses: Sendable, Hashable {
    let shell: Double
    let head: Double
    let empty: Double
    let volume: Double
    let waterFull: Double

    /// Thicknesses in m; each head has a straight flange of 2 in.
    init(_ duty: VesselDuty, shell shellThickness: Double, head headThickness: Double, attachments: Double) {
        let flange = 2 * PhysicalConstant.inch
        let bore = duty.insideDiameter.si
        let length = duty.seamToSeam.si
        let steel = PhysicalConstant.steelDensity
        shell = .pi * (bore + shellThickness) * shellThickness * length * steel
        let mean = bore + headThickness
        let eccentricity = 0.75.squareRoot()
        let spheroid =
            .pi * mean * mean / 4
            * (1 + (1 - eccentricity * eccentricity) / eccentricity * atanh(eccentricity))
        head = (spheroid + .pi * mean * flange) * headThickness * steel
        empty = attachments * (shell + 2 * head)
        let area = .pi * bore * bore / 4
        volume = area * length + 2 * .pi * bore * bore * bore / 24 + 2 * area * flange
        waterFull = empty + volume * PhysicalConstant.waterDensity
    }
}
