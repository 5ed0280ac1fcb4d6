/// Process lines.
enum LineKind: EquipmentKind {
    static let description = KindDescription("line", Bilingual("Process line", "Línea de proceso"), [])
    static let mainOutput: String? = "inside_diameter"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        throw SizingFault(.unknownKind, nil, [.text("line"), .text(KindRegistry.names)])
    }
}
