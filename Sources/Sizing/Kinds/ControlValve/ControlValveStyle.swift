/// Body styles and their factors at full travel: typical values of IEC 60534-2-1.
///
/// Globe, eccentric plug and segmented ball verified against published examples; cage globe and butterfly recalled.
enum ControlValveStyle: String, Sendable, Hashable, CaseIterable {
    case globe
    case cageGlobe = "cage_globe"
    case eccentricPlug = "eccentric_plug"
    case segmentedBall = "segmented_ball"
    case butterfly

    /// FL, liquid pressure recovery.
    var recovery: Double {
        switch self {
        case .globe, .cageGlobe: 0.90
        case .eccentricPlug: 0.85
        case .segmentedBall: 0.60
        case .butterfly: 0.62
        }
    }

    /// xT, pressure ratio at choked gas flow.
    var ratioFactor: Double {
        switch self {
        case .globe: 0.72
        case .cageGlobe: 0.75
        case .eccentricPlug: 0.60
        case .segmentedBall: 0.30
        case .butterfly: 0.35
        }
    }

    /// Fd, valve style modifier.
    var modifier: Double {
        switch self {
        case .globe: 0.46
        case .cageGlobe: 0.41
        case .eccentricPlug: 0.42
        case .segmentedBall: 0.98
        case .butterfly: 0.57
        }
    }

    /// Generic equal-percentage globe valves; none for other styles.
    var sizes: [GenericValve] {
        switch self {
        case .globe, .cageGlobe: GenericValve.globes
        case .eccentricPlug, .segmentedBall, .butterfly: []
        }
    }
}
