/// How the size and the cost of a piece of equipment follow its most influential inputs.
public struct Sensitivity: Sendable, Hashable, Codable {
    /// One input varied, everything else kept.
    public struct Driver: Sendable, Hashable, Codable {
        /// The input's name.
        public let input: String
        /// What it was varied by, for a reader: `±10 %`, for temperatures of the absolute temperature.
        public let variation: String
        /// With the input lowered.
        public let low: Outcome
        /// With the input raised.
        public let high: Outcome
    }

    /// What a varied request came to.
    public struct Outcome: Sendable, Hashable, Codable {
        /// The value of the input, in the unit it was stated in.
        public let input: InputValue
        /// The main output in ``Sensitivity/unit``; nil when there is no result.
        public let main: Double?
        /// Total module cost, USD; nil when no cost is offered.
        public let cost: Double?
        /// The code of the first fault; nil when there is a result.
        public let error: String?
    }

    /// The output that stands for the size.
    public let output: String
    /// Its unit; empty for a plain number.
    public let unit: String
    /// Its value as requested.
    public let main: Double
    /// Total module cost as requested, USD; nil when no cost is offered.
    public let cost: Double?
    /// At most three, the most influential first.
    public let drivers: [Driver]
}
