/// What one input of a kind is: the reader, the JSON Schema and the documents are all made from it.
public struct FieldDescription: Sendable, Hashable {
    /// The name in requests, in snake case.
    public let name: String
    /// The shape of the value.
    public let form: FieldForm
    /// How much the calculation insists on it.
    public let tier: InputTier
    /// Accepted values; nil when anything of the form is.
    public let range: ValueRange?
    /// The fixed default; nil when there is none or it follows from other inputs.
    public let fallback: InputValue?
    /// Where the default and the limits come from, or what the field means.
    public let note: Bilingual
}
