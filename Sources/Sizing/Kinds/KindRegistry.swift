/// Every kind of the specification, in the order in which it is listed.
enum KindRegistry {
    static let types: [any EquipmentKind.Type] = [
        SeparatorKind.self, PumpKind.self, TankKind.self, ControlValveKind.self, CompressorKind.self, ReliefKind.self,
        HeatExchangerKind.self, LineKind.self, ControlSystemKind.self, VesselWallKind.self, CostKind.self,
        UnitsKind.self,
    ]

    static let all: [KindDescription] = types.map { $0.description }
    static let names = all.map(\.name).joined(separator: ", ")

    static func named(_ name: String) -> (any EquipmentKind.Type)? { byName[name] }

    private static let byName = Dictionary(
        types.map { ($0.description.name, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}
