/// The shape in which a field is sent.
public enum FieldForm: Sendable, Hashable {
    /// `{"value", "unit"}` in a symbol of the dimension.
    case quantity(PhysicalDimension)
    /// `{"value", "unit"}` in any symbol.
    case anyQuantity
    /// A bare number.
    case number
    /// A bare whole number, 0 or more.
    case count
    /// One of these words.
    case choice([String])
    /// `true` or `false`.
    case flag
    /// Free text.
    case text
    /// A list of objects with these members.
    case records([FieldDescription])
}
