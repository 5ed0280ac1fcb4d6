/// Which characters of the text a field was read from.
public struct FieldRange: Sendable, Hashable, Codable {
    /// The field's name.
    public let field: String
    /// The first Unicode scalar, counted from 0.
    public let start: Int
    /// The Unicode scalar behind the last one.
    public let end: Int

    /// Creates a range of Unicode scalars, `start..<end`.
    public init(field: String, start: Int, end: Int) {
        self.field = field
        self.start = start
        self.end = end
    }

    func moved(by offset: Int) -> FieldRange {
        FieldRange(field: field, start: start + offset, end: end + offset)
    }
}
