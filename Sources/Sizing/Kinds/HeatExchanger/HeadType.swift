/// The rear head, which decides the clearance between bundle and shell.
enum HeadType: String, Sendable, Hashable, CaseIterable {
    case splitRing = "split_ring"
    case fixed
    case uTube = "u_tube"
    case pullThrough = "pull_through"

    /// Clearance = first + second x bundle diameter, m: linear fits to the chart of Coulson & Richardson volume 6,
    /// section 12 (project choice).
    var clearance: (constant: Double, slope: Double) {
        switch self {
        case .fixed, .uTube: (0.008, 0.010)
        case .splitRing: (0.0445, 0.0275)
        case .pullThrough: (0.086, 0.016)
        }
    }

    var costEquipment: CostEquipment {
        switch self {
        case .fixed: .exchangerFixedTube
        case .uTube: .exchangerUTube
        case .splitRing, .pullThrough: .exchangerFloatingHead
        }
    }

    /// The TEMA type with this head.
    var temaType: TEMAType {
        switch self {
        case .fixed: .bem
        case .uTube: .beu
        case .splitRing: .aes
        case .pullThrough: .aet
        }
    }
}
