/// Gives each quantity of a text the field it is for, by the rules of the kind.
struct RoleAssigner {
    let reading: TextReading
    let kind: TextKind
    let quantities: [TextQuantity]
    let fluids: SmallSet<TextFluid>
    var draft = RequestDraft()
    /// A label serves one quantity only, so that "5 psig suction 150 psig discharge" reads as it is meant.
    private var usedTerms: [Bool]

    init(_ reading: TextReading, kind: TextKind, quantities: [TextQuantity]) {
        self.reading = reading
        self.kind = kind
        self.quantities = quantities
        var fluids: SmallSet<TextFluid> = []
        for hit in reading.terms {
            if let fluid = hit.fluid { fluids.insert(fluid) }
            if case .pipeline(let fluid) = hit.term { fluids.insert(fluid) }
        }
        self.fluids = fluids
        usedTerms = Array(repeating: false, count: reading.terms.count)
    }

    /// Assigns everything; the result is in ``draft``.
    mutating func assign() {
        switch kind {
        case .separator: assignSeparator()
        case .pump: assignPump()
        case .tank: assignTank()
        case .controlValve: assignControlValve()
        case .compressor: assignCompressor()
        case .reliefValve: assignReliefValve()
        case .heatExchanger: assignHeatExchanger()
        case .line: assignLine()
        case .controlSystem: assignControlSystem()
        }
    }

    func dimension(_ index: Int) -> TextDimension? { quantities[index].dimension }

    mutating func ignore() { draft.issues.insert(.fieldIgnored) }

    /// Fills a field with a quantity in its own unit, or with the bare number when it has none.
    mutating func place(_ index: Int, in field: RequestField, symbol: TextSymbol? = nil, divisor: Double = 1) {
        let quantity = quantities[index]
        guard let unit = quantity.unit else { return }
        let symbol = symbol ?? unit.symbol
        let source = reading.source(of: quantity.tokens)
        guard let value = quantity.value else {
            let readings = quantity.readings.map { [$0.decimal, $0.thousands] } ?? []
            let answers = readings.map { Self.value($0 / divisor, symbol).spelling }
            return draft.ask(field, unit.dimension, readings: answers, from: source)
        }
        draft.set(field, Self.value(value / divisor, symbol), from: source)
    }

    private static func value(_ value: Double, _ symbol: TextSymbol) -> RequestValue {
        symbol == .none ? .number(value) : .quantity(value, symbol)
    }

    /// Fills a field from a table of dimensions, or notes that the kind has no use for the quantity.
    mutating func place(_ index: Int, by fields: FieldTable) {
        if let dimension = dimension(index), let field = fields[dimension] {
            place(index, in: field)
        } else {
            ignore()
        }
    }

    func isUsed(_ term: Int) -> Bool { usedTerms[term] }

    mutating func use(_ term: Int) { usedTerms[term] = true }

    func firstFluid(_ fluid: TextFluid) -> TermHit? { reading.terms.first { $0.fluid == fluid } }
}
