import Sizing

/// The words on drawings in one language.
struct DrawingWords: Sendable {
    let language: Language

    subscript(word: DrawingWord) -> String {
        let both = word.rawValue.split(separator: "|", maxSplits: 1)
        switch language {
        case .english: return String(both[0])
        case .spanish: return String(both.count > 1 ? both[1] : both[0])
        }
    }
}
