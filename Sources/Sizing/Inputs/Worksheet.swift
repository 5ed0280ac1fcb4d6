/// Where a calculation writes down what it finds while it runs.
struct Worksheet: Sendable {
    let language: Language
    /// The units everything is reported in; nil for those of the method.
    let units: UnitSystem?
    /// Whether only the outputs are wanted: no steps and no bill are kept.
    let isBrief: Bool
    private(set) var outputs = OutputTable()
    private(set) var warnings: [String] = []
    private(set) var warningDetails: [WarningDetail] = []
    private(set) var assumptions: [Assumption] = []
    private(set) var trace: [TraceStep] = []
    private(set) var bom: [BillLine] = []
    private(set) var isProvisional = false
    var cost: CostEstimate?
    var notCovered: [String] = []

    init(language: Language, units: UnitSystem? = nil, isBrief: Bool = false) {
        self.language = language
        self.units = units
        self.isBrief = isBrief
        assumptions.reserveCapacity(24)
        if !isBrief { trace.reserveCapacity(48) }
    }

    /// Reports an output in `unit`, or in the unit of the same dimension that was asked for.
    mutating func output(_ name: String, _ si: Double, _ unit: UnitOfMeasure) {
        let unit = reported(unit)
        outputs.append(name, .quantity(value: unit.value(ofSI: si), unit: unit.symbol))
    }

    /// Reports a dimensionless output.
    mutating func output(_ name: String, ratio: Double) {
        outputs.append(name, .quantity(value: ratio, unit: ""))
    }

    /// Reports a listed size, `value` in `unit`, without the noise of a trip through SI.
    mutating func output(_ name: String, listed value: Double, _ unit: UnitOfMeasure) {
        let target = reported(unit)
        outputs.append(name, .quantity(value: Self.listed(value, unit, target), unit: target.symbol))
    }

    /// Reports several listed sizes in `unit`.
    mutating func output(_ name: String, listed values: [Double], _ unit: UnitOfMeasure) {
        let target = reported(unit)
        outputs.append(name, .list(values.map { Self.listed($0, unit, target) }))
    }

    /// A listed size in another unit, to a billionth: 3/16 in are 4.7625 mm, not 4.762499999999999.
    private static func listed(_ value: Double, _ unit: UnitOfMeasure, _ target: UnitOfMeasure) -> Double {
        target == unit ? value : (target.value(ofSI: unit.si(value)) * 1e9).rounded() / 1e9
    }

    /// Reports a count or nominal size, a word, a flag or a list; a quantity comes in the units asked for.
    mutating func output(_ name: String, _ value: OutputValue) {
        outputs.append(name, units.map { value.reported(in: $0) } ?? value)
    }

    private func reported(_ unit: UnitOfMeasure) -> UnitOfMeasure { units.map(unit.reported) ?? unit }

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
        let shown = OutputValue(value)
        assumptions.append(
            Assumption(
                field: field.name,
                value: units.map { shown.reported(in: $0, field.dimension) } ?? shown,
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
        guard !isBrief else { return }
        guard let units else {
            trace.append(TraceStep(id: id, formula: formula, inputs: inputs, result: result, source: source))
            return
        }
        trace.append(
            TraceStep(
                id: id,
                formula: formula,
                inputs: inputs.map { $0.reported(in: units) },
                result: result.reported(in: units),
                source: source
            )
        )
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
        guard !isBrief else { return }
        let line = BillLine(
            item: item,
            description: Phrase(description[language], arguments),
            quantity: quantity,
            unit: unit,
            material: material,
            rating: rating,
            preliminary: true
        )
        bom.append(units.map(line.reported) ?? line)
    }

    private mutating func warn(_ code: WarningCode, name: String, _ arguments: [PhraseArgument]) {
        guard !warnings.contains(name) else { return }
        warnings.append(name)
        let detail = Phrase(code.text[language], arguments)
        warningDetails.append(WarningDetail(code: name, detail: units.map(detail.reported) ?? detail))
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
