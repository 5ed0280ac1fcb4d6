/// An order-of-magnitude cost, AACE 18R-97 class 5, in USD.
public struct CostEstimate: Sendable, Hashable, Codable {
    /// The cost curve used.
    public let equipment: String
    /// The size it was read at, in the unit of the curve.
    public let size: Double
    /// The unit of `size`.
    public let sizeUnit: String
    /// Chemical Engineering plant cost index the figures are escalated to.
    public let cepci: Double
    /// Purchased, carbon steel, ambient pressure, at index 397.
    public let purchasedBase: Double
    /// The same at `cepci`.
    public let purchasedEscalated: Double
    /// With material, pressure and quantity.
    public let equipmentCost: Double
    /// With direct and indirect installation.
    public let bareModule: Double
    /// With contingency and fee.
    public let totalModule: Double
    /// On a new site; absent for items without a published curve.
    public let grassRoots: Double?
    /// -50 % of the total module cost.
    public let low: Double
    /// +100 % of the total module cost.
    public let high: Double
    /// Always `USD`.
    public let currency: String
    /// AACE class of the estimate.
    public let estimateClass: Int

    private enum CodingKeys: String, CodingKey {
        case equipment
        case size
        case sizeUnit = "size_unit"
        case cepci
        case purchasedBase = "purchased_base"
        case purchasedEscalated = "purchased_escalated"
        case equipmentCost = "equipment_cost"
        case bareModule = "bare_module"
        case totalModule = "total_module"
        case grassRoots = "grass_roots"
        case low
        case high
        case currency
        case estimateClass = "estimate_class"
    }
}
