/// Reciprocating and centrifugal compressors.
enum CompressorKind: EquipmentKind {
    static let description = KindDescription("compressor", Bilingual("Compressor", "Compresor"), [])
    static let mainOutput: String? = "shaft_power"

    static func compute(_ reader: inout InputReader) throws(SizingFault) {
        throw SizingFault(.unknownKind, nil, [.text("compressor"), .text(KindRegistry.names)])
    }
}
