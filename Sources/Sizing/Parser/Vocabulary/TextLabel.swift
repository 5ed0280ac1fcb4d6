/// A word that says what the number next to it is for.
enum TextLabel: UInt8, Sendable, Hashable {
    case inlet
    case outlet
    case suction
    case discharge
    case set
    case back
    case mawp
    case design
    case operating
    case drop
    case head
    case height
    case diameter
    case waterCut
    case gravity
    case gasGravity
    case waterGravity
    case molecularWeight
    case heatRatio
    case compressibility
    case spare
    case hot
    case cold
    case vapourPressure
    case overallCoefficient
    case gasOilRatio
}
