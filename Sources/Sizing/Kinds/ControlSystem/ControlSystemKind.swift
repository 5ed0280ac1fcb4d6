/// Control systems, by their signals.
enum ControlSystemKind: EquipmentKind {
    static let description = KindDescription("control_system", Bilingual("Control system", "Sistema de control"), [])
    static let mainOutput: String? = "installed_channels"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        throw SizingFault(.unknownKind, nil, [.text("control_system"), .text(KindRegistry.names)])
    }
}
