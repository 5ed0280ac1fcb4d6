/// A fluid that a word or a unit names.
enum TextFluid: UInt8, Sendable, Hashable {
    case oil
    case water
    case gas
    case steam
    /// All liquid together.
    case liquid
    /// A liquid with a density that must be given.
    case other

    /// Whether it flows as a liquid.
    var isLiquid: Bool {
        switch self {
        case .oil, .water, .liquid, .other: true
        case .gas, .steam: false
        }
    }
}
