/// Cuts a text of several items into them: a line, a bullet or a number such as `2)` opens a piece.
struct ItemSplitter {
    struct Piece: Sendable {
        let text: String
        /// Where the piece starts in the whole text, in Unicode scalars.
        let offset: Int
    }

    private let scalars: [Unicode.Scalar]
    private(set) var pieces: [Piece] = []
    private var start = 0
    private var index = 0
    private var nextNumber: UInt32 = 1
    private var atLineStart = true

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
        while index < scalars.count { step() }
        cut(at: scalars.count)
    }

    private mutating func step() {
        let scalar = scalars[index]
        if scalar == "\n" || scalar == "\r" {
            cut(at: index)
            index += 1
            start = index
            atLineStart = true
        } else if isBullet(scalar) {
            cut(at: index)
            index += 1
            start = index
            atLineStart = false
        } else if opensNumberedItem() {
            cut(at: index)
            while scalars[index] != ")" && scalars[index] != "." { index += 1 }
            index += 1
            start = index
            nextNumber += 1
            atLineStart = false
        } else {
            if scalar != " " && scalar != "\t" { atLineStart = false }
            index += 1
        }
    }

    private func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "\u{2022}" || scalar == "\u{25CF}" || scalar == "\u{25AA}" { return true }
        return atLineStart && (scalar == "-" || scalar == "*") && index + 1 < scalars.count && scalars[index + 1] == " "
    }

    /// `1)`, then `2)` and so on; `1.` at the start of a line only, since a full stop ends sentences too.
    private func opensNumberedItem() -> Bool {
        let before = index > 0 ? scalars[index - 1] : " "
        guard before == " " || before == "\n" || before == "(" || before == "\t" || atLineStart else { return false }
        var cursor = index
        var value: UInt32 = 0
        while cursor < scalars.count, cursor < index + 3, let digit = Self.digit(scalars[cursor]) {
            value = value * 10 + digit
            cursor += 1
        }
        guard cursor > index, value == nextNumber, cursor + 1 < scalars.count, scalars[cursor + 1] == " " else {
            return false
        }
        return scalars[cursor] == ")" || (scalars[cursor] == "." && atLineStart)
    }

    private static func digit(_ scalar: Unicode.Scalar) -> UInt32? {
        let value = scalar.value &- 48
        return value < 10 ? value : nil
    }

    private mutating func cut(at end: Int) {
        guard end > start else { return }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[start..<end])
        pieces.append(Piece(text: String(view), offset: start))
        start = end
    }
}
