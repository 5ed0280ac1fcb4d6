extension ParsedRequirement {
    /// What to ask the writer: first what can be meant in two ways, then what is missing, most decisive first.
    ///
    /// Empty when the request is complete or rejected. At most one question for a missing input or an ambiguity.
    public var questions: [ClarificationQuestion] {
        let ambiguities = issues.filter { $0.hasPrefix("A_") }.sorted { Self.weight($0) < Self.weight($1) }
        return ambiguities.map(question(about:)) + inOrder(missing).map(question(for:))
    }

    /// The kind first, then contradictions and numbers, then units.
    private static func weight(_ code: String) -> Int {
        let order = ["A_KIND", "A_MULTIPLE_KINDS", "A_CONTRADICTION", "A_NUMBER_FORMAT", "A_UNIT_MISSING"]
        return order.firstIndex { code.hasPrefix($0) } ?? order.count
    }

    private func inOrder(_ missing: [String]) -> [String] {
        let order = [
            "service", "phases", "devices", "working_volume", "duty", "hot_inlet_temperature", "hot_outlet_temperature",
            "cold_inlet_temperature", "cold_outlet_temperature", "liquid_rate", "water_cut", "flow", "gas_rate",
            "mass_flow",
            "set_pressure", "suction_pressure", "discharge_pressure", "inlet_pressure", "outlet_pressure", "pressure",
            "differential_head", "sg", "liquid_sg", "molecular_weight", "gas_sg", "temperature", "k", "U",
        ]
        return order.filter(missing.contains) + missing.filter { !order.contains($0) }
    }

    private func question(about code: String) -> ClarificationQuestion {
        let subject = code.split(separator: ":").dropFirst().first.map(String.init)
        let entry: AmbiguityTable.Entry
        switch code.split(separator: ":").first {
        case "A_KIND": entry = choices[code]?.count == 2 ? AmbiguityTable.valve : AmbiguityTable.kind
        case "A_MULTIPLE_KINDS": entry = AmbiguityTable.kinds
        case "A_UNIT_MISSING": entry = AmbiguityTable.unit
        case "A_NUMBER_FORMAT": entry = AmbiguityTable.number
        default: entry = AmbiguityTable.contradiction  // because: codes are text, and this is the one that is left
        }
        return ClarificationQuestion(
            field: subject ?? (code == "A_UNIT_MISSING" ? "unit" : "kind"),
            question: entry.question.text(in: language),
            why: entry.why.text(in: language),
            choices: choices[code]
        )
    }

    private func question(for field: String) -> ClarificationQuestion {
        let wording = field == "service" ? serviceWording : QuestionTable.missing[field]
        return ClarificationQuestion(
            field: field,
            question: wording?.text(in: language) ?? field,
            why: QuestionTable.required.text(in: language),
            choices: answers(to: field)
        )
    }

    private var serviceWording: QuestionTable.Wording {
        switch kind {
        case TextKind.line.rawValue: QuestionTable.lineService
        case TextKind.reliefValve.rawValue: QuestionTable.reliefService
        default: QuestionTable.valveService  // because: the kind is text here; only a control valve is left
        }
    }

    private func answers(to field: String) -> [String]? {
        switch (field, kind) {
        case ("phases", _): ["2", "3"]
        case ("service", TextKind.line.rawValue): ["liquid", "gas", "two_phase"]
        case ("service", TextKind.reliefValve.rawValue): ["gas", "liquid", "steam"]
        case ("service", _): ["liquid", "gas"]
        default: nil  // because: field names are text, and the others are open questions
        }
    }
}
