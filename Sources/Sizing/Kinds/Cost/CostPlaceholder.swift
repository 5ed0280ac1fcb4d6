/// The cost of an item without a published curve: nobody's figure, to be replaced by the owner's quotations.
struct CostPlaceholder: Sendable, Hashable {
    /// 2023 USD at index 797.9.
    let cost: Double
    /// The size it is meant for.
    let size: Double
    let sizeUnit: String
    let exponent: Double
    let installation: Double

    init(_ cost: Double, at size: Double, _ sizeUnit: String, exponent: Double, installation: Double) {
        (self.cost, self.size, self.sizeUnit) = (cost, size, sizeUnit)
        (self.exponent, self.installation) = (exponent, installation)
    }
}
