/// How far a text was understood; the most serious state that applies.
public enum ParseStatus: String, Sendable, Hashable, Codable, CaseIterable {
    /// Everything that must not be invented is there.
    case ok
    /// The kind is known, and ``ParsedRequirement/missing`` says what to ask for.
    case needsInput = "needs_input"
    /// Something can be meant in two ways: ask before computing.
    case ambiguous
    /// Not a request that can be computed; no fields.
    case rejected
}
