/// A text with its numbers, units, labels and phrases read, before anything is given a role.
struct TextAnalysis: Sendable {
    private(set) var reading: TextReading
    private(set) var quantities: [TextQuantity]
    /// `W_` codes of the reading itself.
    private(set) var issues = RequestIssues()
    /// The first value that no equipment can have, as it was read.
    private(set) var impossible: String?

    init(_ text: NormalizedText, vocabulary: Vocabulary, localeHint: Language?) {
        reading = TextReading(text, vocabulary: vocabulary, localeHint: localeHint)
        let scanner = QuantityScanner(reading)
        quantities = scanner.quantities
        findTerms(phases: scanner.phases)
        joinSpans()
        labelBareNumbers()
        resolveNumbers()
    }

    /// The phrases between the quantities; phase counts were found together with the numbers.
    private mutating func findTerms(phases: [TermHit]) {
        var quantity = 0
        var phase = 0
        var index = 0
        while index < reading.tokens.count {
            if quantity < quantities.count, quantities[quantity].tokens.lowerBound <= index {
                index = max(index + 1, quantities[quantity].tokens.upperBound)
                quantity += 1
            } else if phase < phases.count, phases[phase].start <= index {
                reading.record(phases[phase])
                index = max(index + 1, phases[phase].end)
                phase += 1
            } else if reading.tokens[index].traits.contains(.startsTerm), let hit = reading.matchTerm(at: index) {
                reading.record(hit)
                index = hit.end
            } else {
                index += 1
            }
        }
        for quantity in quantities where quantity.unit?.symbol == .inch { reading.markInches(quantity.tokens) }
    }

    // MARK: - From … to …

    /// In "from 100 to 900 psig" the first number has the unit of the second.
    private mutating func joinSpans() {
        for index in quantities.indices.dropLast() {
            let first = quantities[index].tokens
            let second = quantities[index + 1].tokens
            guard let unit = quantities[index + 1].unit else { continue }
            let opens = opensSpan(before: first.lowerBound)
            let isRange = second.lowerBound == first.upperBound + 1 && reading.isSymbol(first.upperBound, "-")
            let gap = first.upperBound..<second.lowerBound
            guard (opens && joins(gap, before: first.lowerBound)) || isRange || isPlainSpan(index, gap, unit) else {
                continue
            }
            if quantities[index].unit == nil {
                quantities[index].unit = unit
            } else if quantities[index].dimension != unit.dimension {
                continue
            }
            if opens {
                quantities[index].span = .first
                quantities[index + 1].span = .second
            }
        }
    }

    private func opensSpan(before token: Int) -> Bool {
        if reading.traits(token - 1).contains(.from) { return true }
        return reading.traits(token - 1).contains(.article) && reading.traits(token - 2).contains(.from)
    }

    private func joins(_ gap: Range<Int>, before first: Int) -> Bool {
        guard let word = gap.first, gap.count <= 2,
            gap.dropFirst().allSatisfy({ reading.traits($0).contains(.article) })
        else { return false }
        if reading.traits(word).contains(.to) { return true }
        return reading.traits(word).contains(.conjunction) && reading.traits(first - 1).contains(.between)
    }

    /// Whether it is "25 to 35 °C" without "from".
    ///
    /// In "500 a 35 °C" the number may be of something else that is *at* 35 °C, so the other words join only the
    /// temperatures of an exchanger.
    private func isPlainSpan(_ index: Int, _ gap: Range<Int>, _ unit: TextUnit) -> Bool {
        guard quantities[index].unit == nil, gap.count == 1, unit.dimension != .percent else { return false }
        let word = gap.lowerBound
        guard reading.traits(word).contains(.to), labelBefore(index).flatMap(Self.dimension) == nil else {
            return false
        }
        if reading.tokens[word].id == reading.vocabulary.toWord { return true }
        return unit.dimension == .temperature && reading.terms.contains { $0.term == .noun(.heatExchanger) }
    }

    // MARK: - Numbers with a label instead of a unit

    private mutating func labelBareNumbers() {
        for index in quantities.indices where quantities[index].unit == nil {
            guard let label = labelBefore(index) ?? labelBehind(index), let dimension = Self.dimension(of: label) else {
                continue
            }
            guard let value = quantities[index].shape.usual else {
                quantities[index].unit = TextUnit(labelled: dimension)
                continue
            }
            if Self.isBelievable(value, dimension) { quantities[index].unit = TextUnit(labelled: dimension) }
        }
    }

    /// A labelled number outside of these is something else, as the 32 of "gravity 32".
    private static func isBelievable(_ value: Double, _ dimension: TextDimension) -> Bool {
        if dimension == .gravity { return value >= 0.05 && value <= 5 }
        return dimension != .fraction || (value >= 0 && value <= 1)
    }

    private static func dimension(of label: TextLabel) -> TextDimension? {
        switch label {
        case .gravity, .gasGravity, .waterGravity: .gravity
        case .molecularWeight: .molecularWeight
        case .heatRatio: .heatRatio
        case .compressibility: .compressibility
        case .waterCut: .fraction
        case .inlet, .outlet, .suction, .discharge, .set, .back, .mawp, .design, .operating, .drop, .head, .height,
            .diameter, .spare, .hot, .cold, .vapourPressure, .overallCoefficient, .gasOilRatio:
            nil
        }
    }

    private func labelBefore(_ index: Int) -> TextLabel? {
        var token = quantities[index].tokens.lowerBound - 1
        let limit = max(index > 0 ? quantities[index - 1].tokens.upperBound : 0, token - 6)
        while token >= limit, !reading.isBoundary(token) {
            if let hit = reading.term(at: token) {
                if let label = hit.label { return label }
                guard hit.fluid != nil else { return nil }
                token = hit.start - 1
                continue
            }
            guard reading.tokens[token].kind == .symbol || reading.traits(token).contains(.transparent) else {
                return nil
            }
            token -= 1
        }
        return nil
    }

    /// "0.85 SG": unless the label goes on to a number of its own.
    private func labelBehind(_ index: Int) -> TextLabel? {
        var token = quantities[index].tokens.upperBound
        let limit = min(reading.tokens.count, token + 4)
        while token < limit, !reading.isBoundary(token) {
            if let hit = reading.term(at: token) {
                if let label = hit.label { return labels(next: hit.end) ? nil : label }
                guard hit.fluid != nil else { return nil }
                token = hit.end
                continue
            }
            guard reading.traits(token).contains(.transparent) else { return nil }
            token += 1
        }
        return nil
    }

    private func labels(next token: Int) -> Bool {
        let behind = reading.isSymbol(token, "=") || reading.isSymbol(token, ":") ? token + 1 : token
        return reading.isToken(behind) && reading.tokens[behind].kind == .number
    }

    // MARK: - Values

    private mutating func resolveNumbers() {
        let resolver = NumberResolver(language: reading.language, quantities: quantities)
        for index in quantities.indices {
            guard let unit = quantities[index].unit else { continue }
            if unit.assumesThousand { issues.insert(.thousandAssumed) }
            switch resolver.resolve(quantities[index], unit: unit) {
            case .sure(let value):
                quantities[index].value = value
            case .assumed(let value):
                quantities[index].value = value
                issues.insert(.numberAssumed)
            case .ask(let readings):
                quantities[index].readings = readings
            }
            if impossible == nil, ImpossibleValue.isImpossible(quantities[index], unit: unit) {
                impossible = Self.spelling(quantities[index], unit)
            }
        }
    }

    private static func spelling(_ quantity: TextQuantity, _ unit: TextUnit) -> String {
        let value = quantity.value.map(RequestValue.plain) ?? "-"
        return unit.dimension == .percent ? value + " %" : "\(value) \(unit.symbol.name)"
    }
}
