/// Control valves, IEC 60534-2-1.
enum ControlValveKind: EquipmentKind {
    static let description = KindDescription("control_valve", Bilingual("Control valve", "Válvula de control"), [])
    static let mainOutput: String? = "cv_required"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        throw SizingFault(.unknownKind, nil, [.text("control_valve"), .text(KindRegistry.names)])
    }
}
