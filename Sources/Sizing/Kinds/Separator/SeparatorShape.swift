/// The vessel that was chosen; m.
struct SeparatorShape: Sendable, Hashable {
    let diameter: Double
    let length: Double
    let governing: SeparatorGoverning
    /// Depth of liquid, for the static head.
    let liquidHeight: Double
    let gasVelocity: Double

    var slenderness: Double { length / diameter }

    /// The step of seam-to-seam lengths.
    static let lengthStep = 0.5 * PhysicalConstant.foot

    static func roundedUp(_ length: Double) -> Double {
        StandardList.roundUp(length / PhysicalConstant.foot, step: 0.5) * PhysicalConstant.foot
    }

    /// Lengthens a vessel that is stouter than `minimum`; nil when it need not be.
    static func lengthened(_ length: Double, diameter: Double, minimum: Double) -> Double? {
        length / diameter < minimum * (1 - 1e-9) ? roundedUp(minimum * diameter) : nil
    }
}
