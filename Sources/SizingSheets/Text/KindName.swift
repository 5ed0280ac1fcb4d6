import Sizing

/// What a kind is called in a heading.
enum KindName {
    static func title(_ kind: String, _ language: Language) -> String {
        SizingEngine.kinds.first { $0.name == kind }?.title[language] ?? kind
    }
}
