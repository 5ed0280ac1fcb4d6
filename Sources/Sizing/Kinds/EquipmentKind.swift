/// One kind of request: what it asks for and how it is computed.
protocol EquipmentKind: Sendable {
    static var description: KindDescription { get }

    /// Reads the inputs and writes the outcome into the reader's worksheet.
    static func compute(_ reader: inout InputReader) throws(SizingFault)
}
