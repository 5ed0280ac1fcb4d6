/// A unit symbol of the structured interface, as its place in a table.
struct TextSymbol: Sendable, Hashable {
    struct Row: Sendable {
        let name: String
        /// To a common unit of the dimension, pascals absolute at sea level for a pressure; nothing where none is needed.
        let scale: (factor: Double, offset: Double)?
        /// Between which values a number is believable in a request.
        let plausible: ClosedRange<Double>?
    }

    /// No symbol: a bare number.
    static let none = TextSymbol(index: 0)
    static let inch = TextSymbol("in")
    static let metre = TextSymbol("m")
    static let psig = TextSymbol("psig")
    static let megawatt = TextSymbol("MW")
    static let kelvin = TextSymbol("K")
    /// The lengths that a line's length is given in; a bore in millimetres is no nominal size.
    static let lineLengths: Set<TextSymbol> = [metre, TextSymbol("km"), TextSymbol("ft"), TextSymbol("mi")]

    private let index: UInt8

    private init(index: UInt8) { self.index = index }

    /// The symbol with a name of the table; ``none`` for a name that is not there.
    init(_ name: String) {
        index = UInt8(Self.table.firstIndex { $0.name == name } ?? 0)
    }

    var name: String { Self.table[Int(index)].name }

    var scale: (factor: Double, offset: Double)? { Self.table[Int(index)].scale }

    var plausible: ClosedRange<Double>? { Self.table[Int(index)].plausible }

    /// The symbol of a pressure difference, without the letter of the basis; nothing where no symbol states one.
    var difference: TextSymbol? {
        guard name.hasSuffix("g") || name.hasSuffix("a") else { return nil }
        let plain = TextSymbol(String(name.dropLast()))
        return plain == .none ? nil : plain
    }
}
