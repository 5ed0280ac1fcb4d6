extension RoleAssigner {
    private static let reach = 12

    /// The first phrase before the quantity in its clause that a test accepts, going from the nearest one.
    func firstLeft(_ index: Int, where accepts: (Int) -> Bool) -> Int? {
        let start = quantities[index].tokens.lowerBound
        let limit = max(index > 0 ? quantities[index - 1].tokens.upperBound : 0, start - Self.reach)
        var token = start - 1
        var last: Int32 = -1
        while token >= limit, !reading.isBoundary(token) {
            let term = reading.tokens[token].term
            if term >= 0, term != last {
                last = term
                if accepts(Int(term)) { return Int(term) }
            }
            token -= 1
        }
        return nil
    }

    /// The first phrase behind the quantity in its clause that a test accepts, going from the nearest one, up to "and" or a
    /// preposition that opens something new.
    func firstRight(_ index: Int, where accepts: (Int) -> Bool) -> Int? {
        let end = quantities[index].tokens.upperBound
        let next = index + 1 < quantities.count ? quantities[index + 1].tokens.lowerBound : reading.tokens.count
        let limit = min(next, end + Self.reach)
        var token = end
        var last: Int32 = -1
        while token < limit, !reading.isBoundary(token) {
            let term = reading.tokens[token].term
            if term < 0 {
                let traits = reading.tokens[token].traits
                if traits.contains(.conjunction) { return nil }
                if traits.contains(.preposition), !traits.contains(.transparent) { return nil }
            } else if term != last {
                last = term
                if accepts(Int(term)) { return Int(term) }
            }
            token += 1
        }
        return nil
    }

    /// Whether the quantity stands next to a fluid or a label in its clause.
    func isNear(_ index: Int, _ matches: (TermHit) -> Bool) -> Bool {
        firstLeft(index) { matches(reading.terms[$0]) } != nil
            || firstRight(index) { matches(reading.terms[$0]) } != nil
    }

    /// The same for a property of a fluid: a phrase behind it may belong to the number after it instead, as the gas of
    /// "SG 0.85 gas SG 0.7" does.
    func isOf(_ index: Int, _ matches: (TermHit) -> Bool) -> Bool {
        firstLeft(index) { matches(reading.terms[$0]) } != nil
            || firstRight(index) { matches(reading.terms[$0]) && !labelsNextNumber($0) } != nil
    }

    private func labelsNextNumber(_ term: Int) -> Bool {
        var token = reading.terms[term].end
        if reading.term(at: token)?.label != nil { token = reading.term(at: token)?.end ?? token }
        while reading.isSymbol(token, "=") || reading.isSymbol(token, ":")
            || reading.traits(token).contains(.transparent)
        {
            token += 1
        }
        return reading.isToken(token) && reading.tokens[token].kind == .number
    }

    /// The nearest unused label of a set, before the quantity or else behind it; it is used up.
    mutating func label(_ index: Int, among labels: SmallSet<TextLabel>) -> TextLabel? {
        leftLabel(index, among: labels) ?? rightLabel(index, among: labels)
    }

    mutating func leftLabel(_ index: Int, among labels: SmallSet<TextLabel>) -> TextLabel? {
        take(firstLeft(index) { isLabel($0, of: index, among: labels) && !isVerb($0, before: index) })
    }

    mutating func rightLabel(_ index: Int, among labels: SmallSet<TextLabel>) -> TextLabel? {
        take(firstRight(index) { isLabel($0, of: index, among: labels) })
    }

    private mutating func take(_ term: Int?) -> TextLabel? {
        guard let term else { return nil }
        use(term)
        return reading.terms[term].label
    }

    private func isLabel(_ term: Int, of index: Int, among labels: SmallSet<TextLabel>) -> Bool {
        guard !isUsed(term), let label = reading.terms[term].label, labels.contains(label) else { return false }
        return label != .design || isAdjacent(term, to: index)
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
}
