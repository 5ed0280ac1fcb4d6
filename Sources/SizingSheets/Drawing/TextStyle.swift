/// How a text of a drawing is set.
struct TextStyle: Sendable, Hashable {
    /// Which end of the text is at its place.
    enum Anchor: String, Sendable {
        case start
        case middle
        case end
    }

    var anchor = Anchor.middle
    var size = 12.0
    var isBold = false
    var colour = "#111"
    /// Degrees, clockwise.
    var turn = 0.0

    static let label = TextStyle()
    static let left = TextStyle(anchor: .start)
    static let right = TextStyle(anchor: .end)
    static let title = TextStyle(anchor: .start, size: 13, isBold: true)
    static let note = TextStyle(anchor: .start, size: 10.5, colour: "#444")
    static let small = TextStyle(size: 10.5, colour: "#333")
}
