/// What the digits and separators of a number can mean before language and unit are known.
enum NumberShape: Sendable, Hashable {
    /// Which sign is the decimal mark.
    enum Mark: Sendable, Hashable {
        case dot
        case comma
    }

    /// Digits only.
    case integer(Double)
    /// One reading only; it shows which decimal mark the writer uses.
    case fixed(Double, decimal: Mark)
    /// `10.000`: a decimal number or a number of thousands, depending on what `separator` is.
    case ambiguous(decimal: Double, thousands: Double, separator: Mark)
    /// Groups that fit no convention.
    case malformed

    /// The reading without any context, where there is one.
    var usual: Double? {
        switch self {
        case .integer(let value), .fixed(let value, _): value
        case .ambiguous(let decimal, _, _): decimal
        case .malformed: nil
        }
    }
}
