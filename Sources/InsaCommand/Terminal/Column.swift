/// One column of a table.
struct Column: Sendable, Hashable {
    enum Alignment: Sendable {
        case left, right
    }

    let title: String
    let alignment: Alignment
    /// Whether the column gives way when the terminal is too narrow.
    let shrinks: Bool

    init(_ title: String, _ alignment: Alignment = .left, shrinks: Bool = false) {
        self.title = title
        self.alignment = alignment
        self.shrinks = shrinks
    }
}
