extension RequirementParser {
    /// The texts of the single items of `text`, as ``parseItems(_:localeHint:)`` tells them apart; the whole text when it
    /// has fewer than two items or is too long to be read.
    public func itemTexts(_ text: String) -> [String] {
        guard NormalizedText(text, limit: Self.maximumLength) != nil else { return [text] }
        let items = items(of: ItemSplitter(text).pieces, hint: parse(text).language)
        return items.count > 1 ? items.map(\.text) : [text]
    }
}
