/// How one step of a plan went.
public struct PlanProgress: Sendable, Hashable, Codable {
    /// How a step stands.
    public enum Status: String, Sendable, Hashable, Codable, CaseIterable {
        /// The agent answered with a result.
        case completed
        /// The agent said that the request cannot be fulfilled as it was put.
        case refused
        /// The agent failed or did not answer in time.
        case failed
        /// Not begun, because a step it depends on did not complete.
        case skipped
    }

    /// The step.
    public let step: String
    /// The agent that has it.
    public let agent: String
    /// The steps before it.
    public let dependsOn: [String]
    /// How it went.
    public let status: Status
    /// Why it did not complete.
    public let error: String?

    enum CodingKeys: String, CodingKey {
        case step, agent, status, error
        case dependsOn = "depends_on"
    }
}
