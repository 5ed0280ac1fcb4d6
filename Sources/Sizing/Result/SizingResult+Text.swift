extension SizingResult {
    /// The same result, with what the reader of its text had to assume (the `W_` codes of ``ParsedRequirement/issues``)
    /// ahead of the warnings of the calculation.
    public func noting(_ text: ParsedRequirement) -> SizingResult {
        let notes = text.notes.filter { $0.code.hasPrefix("W_") && !warnings.contains($0.code) }
        var result = self
        result.warnings = notes.map(\.code) + warnings
        result.warningDetails =
            notes.map { WarningDetail(code: $0.code, detail: Phrase("{}", [.text($0.text)])) } + warningDetails
        return result
    }
}
