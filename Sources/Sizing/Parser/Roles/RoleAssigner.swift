/// Gives each quantity of a text the field it is for, by the rules of the kind.
struct RoleAssigner {
    let reading: TextReading
    let kind: TextKind
    let quantities: [TextQuantity]
    let fluids: Set<TextFluid>
    var draft = RequestDraft()
    /// A label serves one quantity only, so that "5 psig suction 150 psig discharge" reads as it is meant.
    private var usedTerms: Set<Int> = []

    init(_ reading: TextReading, kind: TextKind, quantities: [TextQuantity]) {
        self.reading = reading
        self.kind = kind
        self.quantities = quantities
        var fluids: Set<TextFluid> = []
        for hit in reading.terms {
            if let fluid = hit.fluid { fluids.insert(fluid) }
            if case .pipeline(let fluid) = hit.term { fluids.insert(fluid) }
        }
        self.fluids = fluids
    }

    /// Assigns everything and returns what was understood.
    mutating func assign() -> RequestDraft {
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
        return draft
    }

    /// The quantities with a unit or a label, by index.
    var known: [Int] { quantities.indices.filter { quantities[$0].unit != nil } }

    func dimension(_ index: Int) -> TextDimension? { quantities[index].dimension }

    func has(_ dimension: TextDimension) -> Bool { quantities.contains { $0.dimension == dimension } }

    mutating func ignore() { draft.issues.insert("W_FIELD_IGNORED") }

    /// Fills a field with a quantity in its own unit, or with the bare number when it has none.
    mutating func place(_ index: Int, in field: String, symbol: String? = nil, divisor: Double = 1) {
        let quantity = quantities[index]
        let symbol = symbol ?? quantity.unit?.symbol ?? ""
        let source = reading.source(of: quantity.tokens)
        guard let value = quantity.value else {
            let code = "A_NUMBER_FORMAT:\(quantity.dimension?.rawValue ?? "number")"
            let readings = quantity.readings.map {
                InputValue.plain($0 / divisor) + (symbol.isEmpty ? "" : " \(symbol)")
            }
            return draft.ask(field, code: code, readings: readings, from: source)
        }
        let input: InputValue = symbol.isEmpty ? .number(value / divisor) : .quantity(value: value, unit: symbol)
        draft.set(field, input, from: source)
    }

    /// Fills a field from a table of dimensions, or notes that the kind has no use for the quantity.
    mutating func place(_ index: Int, by fields: [TextDimension: String]) {
        if let dimension = dimension(index), let field = fields[dimension] {
            place(index, in: field)
        } else {
            ignore()
        }
    }
}

// MARK: - Neighbours

extension RoleAssigner {
    private static let reach = 12

    private func leftLimit(_ index: Int) -> Int {
        let start = quantities[index].tokens.lowerBound
        let behind = index > 0 ? quantities[index - 1].tokens.upperBound : 0
        return max(behind, start - Self.reach)
    }

    private func rightLimit(_ index: Int) -> Int {
        let end = quantities[index].tokens.upperBound
        let next = index + 1 < quantities.count ? quantities[index + 1].tokens.lowerBound : reading.tokens.count
        return min(next, end + Self.reach)
    }

    /// The phrases before the quantity in its clause, nearest first.
    func leftTerms(_ index: Int) -> [Int] {
        var found: [Int] = []
        var token = quantities[index].tokens.lowerBound - 1
        let limit = leftLimit(index)
        while token >= limit, !reading.matcher.isBoundary(token) {
            let term = Int(reading.termAt[token])
            if term >= 0, found.last != term { found.append(term) }
            token -= 1
        }
        return found
    }

    /// The phrases behind the quantity in its clause, nearest first, up to "and" or a preposition that opens something new.
    func rightTerms(_ index: Int) -> [Int] {
        var found: [Int] = []
        var token = quantities[index].tokens.upperBound
        let limit = rightLimit(index)
        while token < limit, !reading.matcher.isBoundary(token) {
            let traits = reading.traits(token)
            let term = Int(reading.termAt[token])
            let opensNew = traits.contains(.preposition) && !traits.contains(.transparent)
            if term < 0, traits.contains(.conjunction) || opensNew { break }
            if term >= 0, found.last != term { found.append(term) }
            token += 1
        }
        return found
    }

    /// The nearest unused label of a set, before the quantity or else behind it; it is used up.
    mutating func label(_ index: Int, among labels: Set<TextLabel>) -> TextLabel? {
        let near = leftTerms(index).filter { !isVerb($0, before: index) } + rightTerms(index)
        for term in near where !usedTerms.contains(term) {
            guard let label = reading.terms[term].label, labels.contains(label) else { continue }
            if label == .design, !isAdjacent(term, to: index) { continue }
            usedTerms.insert(term)
            return label
        }
        return nil
    }

    /// "Design 500 psig separator": the first word of a request is what to do, not which pressure.
    private func isVerb(_ term: Int, before index: Int) -> Bool {
        reading.terms[term].label == .design && reading.terms[term].start == 0
            && reading.terms[term].end == quantities[index].tokens.lowerBound
    }

    /// Whether only words such as "pressure of" or signs stand between a phrase and a quantity.
    func isAdjacent(_ term: Int, to index: Int) -> Bool {
        let hit = reading.terms[term]
        let tokens = quantities[index].tokens
        let gap =
            hit.end <= tokens.lowerBound
            ? hit.end..<tokens.lowerBound : tokens.upperBound..<max(tokens.upperBound, hit.start)
        return gap.allSatisfy { reading.tokens[$0].kind == .symbol || reading.traits($0).contains(.transparent) }
    }

    func isUsed(_ term: Int) -> Bool { usedTerms.contains(term) }

    mutating func use(_ term: Int) { usedTerms.insert(term) }

    /// Whether the quantity stands next to a fluid or a label in its clause.
    func isNear(_ index: Int, _ matches: (TermHit) -> Bool) -> Bool {
        (leftTerms(index) + rightTerms(index)).contains { matches(reading.terms[$0]) }
    }

    func firstFluid(_ fluid: TextFluid) -> TermHit? { reading.terms.first { $0.fluid == fluid } }
}
