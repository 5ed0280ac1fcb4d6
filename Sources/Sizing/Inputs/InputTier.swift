/// How much the calculation insists on an input.
public enum InputTier: String, Sendable, Hashable, Codable {
    /// Never invented.
    case required
    /// Needed, but another input can stand in for it.
    case requiredInCombination = "required_in_combination"
    /// Assumed when absent, with a warning: to be confirmed.
    case assumed
    /// Has a normal default, listed in the assumptions.
    case defaulted
    /// The calculation does something else, or less, without it.
    case optional
}
