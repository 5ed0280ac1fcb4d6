/// A value as a caller wrote it: not yet checked for unit, dimension or range.
///
/// The structured interface of the specification (section 1.1): a dimensional value is an object with `value` and
/// `unit`, a dimensionless one a bare number, a choice a string.
public enum InputValue: Sendable, Hashable {
    /// A number with the unit symbol the caller gave, unconverted.
    case quantity(value: Double, unit: String)
    /// A bare number.
    case number(Double)
    /// A word: a choice, a tag or a note.
    case text(String)
    /// `true` or `false`.
    case flag(Bool)
    /// A list, as in the devices of a control system.
    case list([InputValue])
    /// An object that is not a quantity.
    case object([String: InputValue])
    /// JSON `null`: never a usable value, kept so that it can be reported.
    case null
}
