import Foundation

/// Isothermal gas flow in a pipe: (p1² − p2²) ρ1/p1 = G² (f L/D + 2 ln(p1/p2)).
enum IsothermalFlow {
    /// The drop as a share of p1; nil when the flow chokes, so that no outlet pressure satisfies the equation.
    ///
    /// With y = 1 − p2/p1 and m² = G²/(ρ1 p1) it reads y (2 − y) = m² (f L/D − 2 ln(1 − y)). The left side less the right
    /// one is concave and largest at y = 1 − m, where the gas leaves at the speed of sound. From y = 0 Newton's method
    /// climbs to the root without passing it.
    ///
    /// - Parameters:
    ///   - flux: m², of the mass flux at the inlet.
    ///   - resistance: f L/D.
    static func dropShare(flux: Double, resistance: Double) -> Double? {
        func excess(_ y: Double) -> Double { y * (2 - y) - flux * (resistance - 2 * log1p(-y)) }
        guard flux > 0 else { return flux == 0 ? 0 : nil }
        let sonic = 1 - flux.squareRoot()
        // At the speed of sound 1 - y is m: written out, because for a small m it is lost beside 1.
        guard sonic > 0, 1 - flux - flux * (resistance - log(flux)) >= 0 else { return nil }
        var share = 0.0
        for _ in 0..<200 {
            let slope = 2 * (1 - share) - 2 * flux / (1 - share)
            let next = min(sonic, share - excess(share) / slope)
            guard next > share + 1e-14 * share else { break }
            share = next
        }
        return share
    }
}
