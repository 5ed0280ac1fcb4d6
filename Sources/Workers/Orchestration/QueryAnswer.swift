/// What the agents made of a query.
public struct QueryAnswer: Sendable, Hashable, Codable {
    /// The answer in a few sentences.
    public let answer: String
    /// The plan, as it was carried out.
    public let plan: [PlanProgress]
    /// Each step's result.
    public let results: [String: SizingAnswer]
}
