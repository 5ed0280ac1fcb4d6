import Foundation

/// Darcy friction factor.
enum Friction {
    /// Churchill (1977), all regimes; `relativeRoughness` is roughness over bore.
    static func churchill(reynolds: Double, relativeRoughness: Double) -> Double {
        // Its own laminar limit, where the twelfth power would overflow.
        guard reynolds > 1e-6 else { return 64 / reynolds }
        let a = pow(2.457 * log(1 / (pow(7 / reynolds, 0.9) + 0.27 * relativeRoughness)), 16)
        let b = pow(37_530 / reynolds, 16)
        return 8 * pow(pow(8 / reynolds, 12) + pow(a + b, -1.5), 1 / 12.0)
    }
}
