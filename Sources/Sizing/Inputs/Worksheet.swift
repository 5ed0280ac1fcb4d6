/// Where a calculation writes down what it finds while it runs.
struct Worksheet: Sendable {
    let language: Language
    private(set) var outputs = OutputTable()
    private(set) var warnings: [String] = []
    private(set) var warningDetails: [WarningDetail] = []
    private(set) var assumptions: [Assumption] = []
    private(set) var trace: [TraceStep] = []
    private(set) var bom: [BillLine] = []
    private(set) var isProvisional = false
    var cost: CostEstimate?
    var notCovered: [String] = []

    init(language: Language) {
        self.language = language
        assumptions.reserveCapacity(24)
        trace.reserveCapacity(32)
    }

    /// Reports an output in `unit`.
    mutating func output(_ name: String, _ si: Double, _ unit: UnitOfMeasure) {
        outputs.append(name, .quantity(value: unit.value(ofSI: si), unit: unit.symbol))
    }

    /// Reports a dimensionless output.
    mutating func output(_ name: String, ratio: Double) {
        outputs.append(name, .quantity(value: ratio, unit: ""))
    }

    /// Reports a count or nominal size, a word, a flag or a list.
    mutating func output(_ name: String, _ value: OutputValue) { outputs.append(name, value) }

    mutating func warn(_ code: WarningCode, _ arguments: [PhraseArgument] = []) {
        warn(code, name: code.rawValue, arguments)
    }

    /// Notes a default; one of tier A also warns that it has to be confirmed.
    mutating func assume(_ field: FieldDescription, _ value: InputValue) {
        assume(field, value, because: field.note)
    }

    /// Notes a default that follows from other inputs.
    mutating func assume(_ field: FieldDescription, _ value: InputValue, because reason: Bilingual) {
        // A default derived from a field that could not be read is no number; the fault is reported instead.
        guard value.isPlain else { return }
        let isProvisional = field.tier == .assumed || field.tier == .required || field.tier == .requiredInCombination
        assumptions.append(
            Assumption(
                field: field.name,
                value: OutputValue(value),
                reason: reason[language],
                provisional: isProvisional
            )
        )
        guard isProvisional else { return }
        if field.tier != .assumed { self.isProvisional = true }
        warn(.defaultProvisional, name: "W_DEFAULT_PROVISIONAL:" + field.name, [.text(field.name)])
    }

    /// Records a step; the result carries the symbol of the left-hand side.
    mutating func step(
        _ id: String,
        _ formula: String,
        _ inputs: [TraceValue],
        _ result: TraceValue,
        _ source: String
    ) {
        trace.append(TraceStep(id: id, formula: formula, inputs: inputs, result: result, source: source))
    }

    mutating func bill(
        _ item: String,
        _ description: Bilingual,
        _ arguments: [PhraseArgument] = [],
        quantity: Double = 1,
        unit: String = "EA",
        material: String = "",
        rating: Phrase = Phrase("")
    ) {
        bom.append(
            BillLine(
                item: item,
                description: Phrase(description[language], arguments),
                quantity: quantity,
                unit: unit,
                material: material,
                rating: rating,
                preliminary: true
            )
        )
    }

    private mutating func warn(_ code: WarningCode, name: String, _ arguments: [PhraseArgument]) {
        guard !warnings.contains(name) else { return }
        warnings.append(name)
        warningDetails.append(WarningDetail(code: name, detail: Phrase(code.text[language], arguments)))
    }
}

extension OutputValue {
    init(_ input: InputValue) {
        switch input {
        case .quantity(let value, let unit): self = .quantity(value: value, unit: unit)
        case .number(let number): self = .number(number)
        case .text(let text): self = .text(text)
        case .flag(let flag): self = .flag(flag)
        case .list, .object, .null: self = .list([])
        }
    }
}
