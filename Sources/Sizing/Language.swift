/// The language of the texts a person reads; codes, field names and units are the same in both.
public enum Language: String, Sendable, Hashable, Codable, CaseIterable {
    /// English, `en`.
    case english = "en"
    /// Spanish, `es`.
    case spanish = "es"
}
