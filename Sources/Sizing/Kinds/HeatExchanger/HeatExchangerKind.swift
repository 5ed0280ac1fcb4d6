/// Shell-and-tube heat exchangers.
enum HeatExchangerKind: EquipmentKind {
    static let description = KindDescription(
        "heat_exchanger",
        Bilingual("Shell-and-tube heat exchanger", "Intercambiador de casco y tubos"),
        []
    )
    static let mainOutput: String? = "area_required"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        throw SizingFault(.unknownKind, nil, [.text("heat_exchanger"), .text(KindRegistry.names)])
    }
}
