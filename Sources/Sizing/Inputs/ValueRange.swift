/// The values a field accepts, in the unit they are documented in.
public struct ValueRange: Sendable, Hashable {
    /// Smallest value; nil for none.
    public let lower: Double?
    /// Largest value; nil for none.
    public let upper: Double?
    /// Whether `lower` itself is refused.
    public let excludesLower: Bool
    /// Unit of both; empty for a plain number.
    public let unit: String
    let converter: UnitOfMeasure?

    init(_ lower: Double?, _ upper: Double?, _ unit: UnitOfMeasure? = nil, excludesLower: Bool = false) {
        self.lower = lower
        self.upper = upper
        self.excludesLower = excludesLower
        self.unit = unit?.symbol ?? ""
        converter = unit
    }

    /// Whether an SI value is inside, with a relative tolerance of 1e-9 for limits given in another unit.
    func contains(si: Double) -> Bool {
        let value = converter?.value(ofSI: si) ?? si
        if let upper, value > upper + Self.slack(upper) { return false }
        guard let lower else { return true }
        return excludesLower ? value > lower : value >= lower - Self.slack(lower)
    }

    private static func slack(_ limit: Double) -> Double { 1e-9 * max(1e-3, abs(limit)) }
}
