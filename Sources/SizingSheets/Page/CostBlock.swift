import Sizing

/// The cost of a sheet: a bar from low to high, its basis and its figures.
struct CostBlock: Sendable {
    let basis: Markup
    let bar: Markup
    let figures: [SheetPage.Entry]
    let remarks: [SheetPage.Remark]

    init(_ cost: CostEstimate, _ language: Language, id: String) {
        let words = CostWords.of(language)
        let range = Self.percent(cost.accuracyLow) + " / " + Self.percent(cost.accuracyHigh)
        let index = SheetNumber.text(cost.cepci) + (cost.cepciYear.map { " (\($0))" } ?? "")
        let basis = [
            "\(words.estimate) AACE 18R-97 \(words.costClass) \(cost.estimateClass), \(range)",
            "CEPCI \(index), \(words.base) \(SheetNumber.text(cost.baseIndex)) (\(cost.baseYear))",
            cost.isPublished ? words.published : words.unpublished,
        ]
        self.basis = Markup(basis.joined(separator: "; ") + ".")
        bar = Markup(verbatim: CostBar(cost, words).svg(id: id, language: language.rawValue))
        figures = Self.figures(cost, words, language)
        remarks = cost.warnings.map { SheetPage.Remark(code: Markup($0.code), text: Markup($0.detail.text)) }
    }

    private static func percent(_ share: Double) -> String {
        (share > 0 ? "+" : "") + SheetNumber.text(share * 100, digits: 3) + "\u{00A0}%"
    }

    private static func figures(_ cost: CostEstimate, _ words: CostWords, _ language: Language) -> [SheetPage.Entry] {
        let size = SheetNumber.text(cost.quantity) + " × " + SheetNumber.text(cost.size)
        var rows = [
            entry(words.basis + ": " + cost.equipment.replacing("_", with: " "), size, UnitText.text(cost.sizeUnit)),
            money("purchased_base", cost.purchasedBase, language),
            money("purchased_escalated", cost.purchasedEscalated, language),
        ]
        let factors = [("FM", cost.materialFactor), ("FP", cost.pressureFactor), ("FBM", cost.moduleFactor)]
        for (name, factor) in factors {
            guard let factor else { continue }
            let label = name == "FP" ? words.pressureFactor : Wording.label(name, language)
            rows.append(entry(label, SheetNumber.text(factor, digits: 4), ""))
        }
        rows.append(money("equipment_cost", cost.equipmentCost, language))
        rows.append(money("bare_module", cost.bareModule, language))
        rows.append(money("total_module", cost.totalModule, language))
        if let total = cost.grassRoots { rows.append(money("grass_roots", total, language)) }
        return rows
    }

    private static func money(_ name: String, _ value: Double, _ language: Language) -> SheetPage.Entry {
        entry(Wording.label(name, language), SheetNumber.money(value), "USD")
    }

    private static func entry(_ label: String, _ number: String, _ unit: String) -> SheetPage.Entry {
        SheetPage.Entry(
            label: Markup(label),
            number: Markup(number),
            unit: Markup(unit),
            reason: "",
            isProvisional: false
        )
    }
}
