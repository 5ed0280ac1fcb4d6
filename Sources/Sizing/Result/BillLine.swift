/// One line of the preliminary bill of materials; every number in it is an output of the same result.
public struct BillLine: Sendable, Hashable, Codable {
    /// Stable identifier of the line, in snake case.
    public let item: String
    /// What to buy, built from the results.
    public let description: Phrase
    /// How many of `unit`; at least 0.
    public let quantity: Double
    /// Unit of `quantity`: `EA`, `kg`, `set` or `h`.
    public let unit: String
    /// Material designation; empty where none is chosen at this stage.
    public let material: String
    /// Size or rating; empty where there is none.
    public let rating: Phrase
    /// Always true: nothing here is ready for purchase.
    public let preliminary: Bool
}
