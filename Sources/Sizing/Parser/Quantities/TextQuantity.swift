/// A number of the text with what is known about it so far.
struct TextQuantity: Sendable {
    /// Which end of a "from … to …" it is.
    enum SpanEnd: Sendable {
        case first
        case second
    }

    /// The tokens of the number, its multiplier and its unit.
    var tokens: Range<Int>
    var shape: NumberShape
    let isNegative: Bool
    var multiplier: Double = 1
    /// Nothing for a number without unit or label.
    var unit: TextUnit?
    var span: SpanEnd?
    /// The value in the unit's canonical symbol; nothing when the text must be asked about.
    var value: Double?
    /// The readings to choose from when the text must be asked about.
    var readings: (decimal: Double, thousands: Double)?

    var dimension: TextDimension? { unit?.dimension }
}
