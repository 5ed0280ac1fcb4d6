/// A phrase found in the text.
struct TermHit: Sendable {
    let term: TextTerm
    /// First token.
    let start: Int
    /// The token after the last one.
    let end: Int

    var tokens: Range<Int> { start..<end }

    var label: TextLabel? {
        if case .label(let label) = term { label } else { nil }
    }

    var fluid: TextFluid? {
        if case .fluid(let fluid) = term { fluid } else { nil }
    }
}
