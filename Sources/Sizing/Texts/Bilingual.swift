/// One text in both languages of the product.
public struct Bilingual: Sendable, Hashable {
    /// The English text.
    public let english: String
    /// The Spanish text.
    public let spanish: String

    init(_ english: String, _ spanish: String) {
        self.english = english
        self.spanish = spanish
    }

    /// The text in `language`.
    public subscript(language: Language) -> String {
        switch language {
        case .english: english
        case .spanish: spanish
        }
    }
}
