/// Plate materials of storage tanks.
enum TankMaterial: String, Sendable, Hashable, CaseIterable {
    case a283c = "A283-C"
    case a36 = "A36"
    case a516Grade60 = "A516-60"
    case a516Grade70 = "A516-70"
    case a573Grade70 = "A573-70"

    /// API 650 stresses for product design and hydrostatic test, MPa.
    var stresses: (design: Double, test: Double) {
        switch self {
        case .a283c: (137, 154)
        case .a36: (160, 171)
        case .a516Grade60: (147, 165)
        case .a516Grade70: (173, 195)
        case .a573Grade70: (193, 208)
        }
    }
}
