/// What one free-text request says, in the user's own units; nothing is converted, rounded or assumed without a code.
public struct ParsedRequirement: Sendable, Hashable {
    /// How far the text was understood.
    public let status: ParseStatus
    /// The language of the text.
    public let language: Language
    /// Whether a price is asked for.
    public var intent: RequestIntent
    /// The kind of equipment; nothing when the text names none, or none that can be sized.
    public let kind: String?
    /// The inputs of the structured interface that the text gives; empty when rejected.
    public let fields: [String: InputValue]
    /// The required inputs that the text does not give, sorted.
    public let missing: [String]
    /// Codes, sorted: `A_` to ask about, `R_` reasons of a rejection, `W_` assumptions that were made.
    public let issues: [String]
    /// Where in the text the fields stand, in the order in which they were read.
    public var ranges: [FieldRange]
    /// The tag that names the equipment, as V-101, where the text has one.
    public let tag: String?
    /// For a code of ``issues`` the readings to choose from, or the value that it is about.
    public let choices: [String: [String]]
}
