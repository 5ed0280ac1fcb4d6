import Sizing

/// A result as a sheet.
extension SheetPage {
    init(_ sheet: CalculationSheet, anchor: String) {
        let result = sheet.result
        let language = sheet.head.language
        let facts = Facts(result: result)
        self.anchor = Markup(anchor)
        self.language = Markup(language.rawValue)
        captions = .of(language)
        kind = Markup(KindName.title(result.kind, language), limit: 80)
        tag = Markup(result.tag ?? "–", limit: 80)
        note = Markup(facts.word("service_note") ?? "", limit: 600)
        customer = Markup(sheet.head.customer, limit: 160)
        project = Markup(sheet.head.project, limit: 160)
        date = Markup(sheet.head.date, limit: 160)
        document = Markup(sheet.head.document, limit: 160)
        revision = Markup(sheet.head.revision, limit: 40)
        isError = result.status == .error
        isResult = result.status == .ok
        isProvisional = result.provisional
        hasDoubt = !result.provisional && result.assumptions.contains(where: \.provisional)
        problems = Self.problems(result, language)
        tiles = Self.tiles(result, language)
        hasTiles = !tiles.isEmpty
        drawing = Drawing.svg(for: result, language: language, id: anchor + "-drawing").map { Markup(verbatim: $0) }
        warnings = result.warningDetails.map { Remark(code: Markup($0.code, limit: 120), text: Markup($0.detail.text)) }
        hasWarnings = !warnings.isEmpty
        inputs = Self.inputs(result, language)
        hasInputs = !inputs.isEmpty
        assumptions = Self.assumptions(result, language)
        hasAssumptions = !assumptions.isEmpty
        outputs = result.outputs.rows.map { Self.entry($0.name, ValueText.split($0.value, language), language) }
        hasOutputs = !outputs.isEmpty
        trace = result.trace.map { Step($0) }
        hasTrace = !trace.isEmpty
        bill = result.bom.map { Line($0) }
        hasBill = !bill.isEmpty
        cost = result.cost.map { CostBlock($0, language, id: anchor + "-cost") }
        sensitivity = sheet.sensitivity.flatMap { TornadoChart($0, language).svg(id: anchor + "-tornado") }
            .map { Markup(verbatim: $0) }
        notCovered = result.notCovered.map { Markup($0) }
        hasNotCovered = !notCovered.isEmpty
        disclaimer = Markup(result.disclaimer)
    }

    private static func problems(_ result: SizingResult, _ language: Language) -> [Problem] {
        result.errors.map {
            Problem(
                field: Markup(Wording.label(ofPointer: $0.pointer, language), limit: 80),
                code: Markup($0.code, limit: 80),
                text: Markup($0.detail.text)
            )
        }
    }

    private static func tiles(_ result: SizingResult, _ language: Language) -> [Tile] {
        guard result.status == .ok else { return [] }
        return KeyResults.of(result, language).compactMap { row in
            guard let value = result.outputs[row.name] else { return nil }
            let parts = ValueText.split(value, language)
            return Tile(
                label: Markup(Wording.label(row.name, language)),
                number: Markup(parts.number, limit: 60),
                unit: Markup(parts.unit, limit: 40),
                isWord: parts.number.count > 9
            )
        }
    }

    /// In the order the kind asks for them; what it does not know comes last, by name.
    private static func inputs(_ result: SizingResult, _ language: Language) -> [Entry] {
        let known = SizingEngine.kinds.first { $0.name == result.kind }?.fields.map(\.name) ?? []
        let hidden: Set<String> = ["tag", "service_note"]
        let names =
            known.filter { result.inputs[$0] != nil } + result.inputs.keys.filter { !known.contains($0) }.sorted()
        return names.prefix(400).flatMap { name in
            guard !hidden.contains(name), let value = result.inputs[name] else { return [Entry]() }
            if case .list(let items) = value { return items.prefix(60).map { entry(of: $0, in: name, language) } }
            return [entry(name, ValueText.split(value, language), language)]
        }
    }

    /// One item of a list: a device with how many there are of it, or a plain value.
    private static func entry(of item: InputValue, in name: String, _ language: Language) -> Entry {
        guard case .object(let members) = item, case .text(let type) = members["type"], let count = members["qty"]
        else {
            return entry(name, ValueText.split(item, language), language)
        }
        let label = Wording.choice(type, language)
        return Entry(
            label: Markup(Wording.label(name, language) + ": " + label, limit: 120),
            number: Markup(ValueText.split(count, language).number, limit: 60),
            unit: "",
            reason: "",
            isProvisional: false
        )
    }

    private static func assumptions(_ result: SizingResult, _ language: Language) -> [Entry] {
        result.assumptions.map {
            let value = ValueText.split($0.value, language)
            return Entry(
                label: Markup(Wording.label($0.field, language)),
                number: Markup(value.number),
                unit: Markup(value.unit),
                reason: Markup($0.reason),
                isProvisional: $0.provisional
            )
        }
    }

    private static func entry(_ name: String, _ value: (number: String, unit: String), _ language: Language) -> Entry {
        Entry(
            label: Markup(Wording.label(name, language), limit: 120),
            number: Markup(value.number, limit: 600),
            unit: Markup(value.unit, limit: 40),
            reason: "",
            isProvisional: false
        )
    }
}

extension SheetPage.Step {
    init(_ step: TraceStep) {
        let known = step.inputs.map { Self.equation($0) }
        formula = Markup(step.formula)
        self.known = Markup(known.joined(separator: ";  "))
        hasKnown = !known.isEmpty
        result = Markup(Self.equation(step.result))
        source = Markup(step.source)
    }

    private static func equation(_ value: TraceValue) -> String {
        value.symbol + " = " + Facts.text(value.value, value.unit, digits: 7)
    }
}

extension SheetPage.Line {
    init(_ line: BillLine) {
        text = Markup(line.description.text)
        quantity = Markup(SheetNumber.text(line.quantity))
        unit = Markup(line.unit)
        material = Markup(line.material)
        rating = Markup(line.rating.text)
    }
}
