/// Every kind the specification names, and the ones this version computes.
enum KindRegistry {
    static let computed: [String: any EquipmentKind.Type] = [
        "separator": SeparatorKind.self,
        "vessel_wall": VesselWallKind.self,
        "pump": PumpKind.self,
        "relief_valve": ReliefKind.self,
        "tank": TankKind.self,
        "units": UnitsKind.self,
        "cost": CostKind.self,
    ]

    private static let specifiedOnly: [KindDescription] = [
        KindDescription("control_valve", Bilingual("Control valve", "Válvula de control"), isAvailable: false, []),
        KindDescription("compressor", Bilingual("Compressor", "Compresor"), isAvailable: false, []),
        KindDescription(
            "heat_exchanger",
            Bilingual("Shell-and-tube heat exchanger", "Intercambiador de casco y tubos"),
            isAvailable: false,
            []
        ),
        KindDescription("line", Bilingual("Process line", "Línea de proceso"), isAvailable: false, []),
        KindDescription("control_system", Bilingual("Control system", "Sistema de control"), isAvailable: false, []),
    ]

    static let all: [KindDescription] =
        [
            SeparatorKind.description, PumpKind.description, TankKind.description, ReliefKind.description,
            VesselWallKind.description,
            CostKind.description, UnitsKind.description,
        ] + specifiedOnly

    static let available = all.filter(\.isAvailable).map(\.name).joined(separator: ", ")
    static let unavailable: Set<String> = Set(specifiedOnly.map(\.name))
}
