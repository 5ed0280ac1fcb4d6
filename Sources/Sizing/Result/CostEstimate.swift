/// An order-of-magnitude cost, AACE 18R-97 class 5, in USD, with what it was made of.
///
/// `low` and `high` are -50 % and +100 % of the total module cost; they belong to the figure wherever it is shown.
public struct CostEstimate: Sendable, Hashable, Codable {
    /// The cost curve used.
    public let equipment: String
    /// The size it was read at, in the unit of the curve.
    public let size: Double
    /// The unit of `size`.
    public let sizeUnit: String
    /// How many of that size.
    public let quantity: Double
    /// Whether the curve is published; otherwise it is a placeholder without a source, to be replaced by quotations.
    public let isPublished: Bool
    /// Chemical Engineering plant cost index the figures are escalated to.
    public let cepci: Double
    /// The year of `cepci`; absent when the index was given.
    public let cepciYear: Int?
    /// The index of the curve.
    public let baseIndex: Double
    /// The year of the curve.
    public let baseYear: Int
    /// FM; absent for items without a published curve.
    public let materialFactor: Double?
    /// FP; absent for items without a published curve.
    public let pressureFactor: Double?
    /// FBM, or the installation factor of an item without a published curve.
    public let moduleFactor: Double
    /// Of one item: carbon steel, ambient pressure, at `baseIndex`.
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
    /// The lower end of the accuracy, -0.5 for -50 %.
    public let accuracyLow: Double
    /// The upper end of the accuracy, 1 for +100 %.
    public let accuracyHigh: Double
    /// What has to be known about the figure; they do not join the warnings of the sizing.
    public internal(set) var warnings: [WarningDetail]

    private enum CodingKeys: String, CodingKey {
        case equipment
        case size
        case sizeUnit = "size_unit"
        case quantity
        case isPublished = "published"
        case cepci
        case cepciYear = "cepci_year"
        case baseIndex = "base_index"
        case baseYear = "base_year"
        case materialFactor = "FM"
        case pressureFactor = "FP"
        case moduleFactor = "FBM"
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
        case accuracyLow = "accuracy_low"
        case accuracyHigh = "accuracy_high"
        case warnings
    }
}
