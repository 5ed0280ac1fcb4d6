/// What a cost can be asked for.
enum CostEquipment: String, Sendable, Hashable, CaseIterable {
    case vesselHorizontal = "vessel_horizontal"
    case vesselVertical = "vessel_vertical"
    case pumpCentrifugal = "pump_centrifugal"
    case compressor
    case tankFixedRoof = "tank_fixed_roof"
    case tankFloatingRoof = "tank_floating_roof"
    case exchangerFixedTube = "hx_fixed_tube"
    case exchangerUTube = "hx_u_tube"
    case exchangerFloatingHead = "hx_floating_head"
    case controlValve = "control_valve"
    case reliefValve = "relief_valve"
    case controlSystem = "control_system"

    /// Material words with their factors; the first is the default.
    var materials: [(name: String, factor: Double)] {
        switch self {
        case .vesselHorizontal, .vesselVertical: [("CS", 1), ("SS_clad", 1.7), ("SS", 3.1)]
        case .pumpCentrifugal: [("CS", 1.6), ("CI", 1), ("SS", 2.3)]
        case .exchangerFixedTube, .exchangerUTube, .exchangerFloatingHead:
            [("CS/CS", 1), ("CS/SS", 1.8), ("SS/SS", 2.73)]
        case .compressor: [("CS", 1), ("SS", 1)]
        case .tankFixedRoof, .tankFloatingRoof: [("CS", 1)]
        case .controlValve, .reliefValve, .controlSystem: []
        }
    }
}
