import Foundation

/// The tubes of an exchanger and how they fill a shell; m.
struct TubeChoice: Sendable, Hashable {
    let diameter: Double
    let length: Double
    let allowance: Double
    let passes: Double
    let layout: TubeLayout
    let head: HeadType
    let k1: Double
    let n1: Double

    /// Outside area of one tube between the tubesheets, m².
    var area: Double { .pi * diameter * (length - allowance) }

    /// d_o (N/K1)^(1/n1): Coulson & Richardson volume 6, equation 12.3b.
    func bundleDiameter(tubes: Double) -> Double { diameter * pow(tubes / k1, 1 / n1) }

    func clearance(bundle: Double) -> Double { head.clearance.constant + head.clearance.slope * bundle }

    func shellDiameter(tubes: Double) -> Double {
        let bundle = bundleDiameter(tubes: tubes)
        return bundle + clearance(bundle: bundle)
    }

    /// The number of tubes that just fills `shell`: the inverse of the bundle diameter, not rounded.
    func tubes(filling shell: Double) -> Double {
        let bundle = (shell - head.clearance.constant) / (1 + head.clearance.slope)
        return k1 * pow(bundle / diameter, n1)
    }
}
