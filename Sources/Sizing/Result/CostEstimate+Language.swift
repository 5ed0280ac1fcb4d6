extension CostEstimate {
    /// The same estimate with its warnings in `language`.
    func described(in language: Language) -> CostEstimate {
        var estimate = self
        estimate.warnings = warnings.map { $0.described(in: language) }
        return estimate
    }
}

extension WarningDetail {
    /// The same warning in `language`; one that was read back stays as it is.
    fileprivate func described(in language: Language) -> WarningDetail {
        guard let known = WarningCode(rawValue: code), known.text.holds(detail.template) else { return self }
        return WarningDetail(code: code, detail: Phrase(known.text[language], detail.arguments))
    }
}

extension Bilingual {
    fileprivate func holds(_ template: String) -> Bool {
        self[.english] == template || self[.spanish] == template
    }
}
