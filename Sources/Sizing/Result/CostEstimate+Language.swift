extension CostEstimate {
    /// The same estimate with its warnings in `language`.
    func described(in language: Language) -> CostEstimate {
        CostEstimate(
            equipment: equipment,
            size: size,
            sizeUnit: sizeUnit,
            quantity: quantity,
            isPublished: isPublished,
            cepci: cepci,
            cepciYear: cepciYear,
            baseIndex: baseIndex,
            baseYear: baseYear,
            materialFactor: materialFactor,
            pressureFactor: pressureFactor,
            moduleFactor: moduleFactor,
            purchasedBase: purchasedBase,
            purchasedEscalated: purchasedEscalated,
            equipmentCost: equipmentCost,
            bareModule: bareModule,
            totalModule: totalModule,
            grassRoots: grassRoots,
            low: low,
            high: high,
            currency: currency,
            estimateClass: estimateClass,
            accuracyLow: accuracyLow,
            accuracyHigh: accuracyHigh,
            warnings: warnings.map { $0.described(in: language) }
        )
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
