/// One kind of request: what it asks for and how it is computed.
protocol EquipmentKind: Sendable {
    static var description: KindDescription { get }

    /// The output that stands for the size of the equipment and that a sensitivity follows; nil when there is none.
    static var mainOutput: String? { get }

    /// Reads the inputs and writes the outcome into the reader's worksheet.
    static func compute(_ reader: inout InputReader) throws(SizingFault)
}
