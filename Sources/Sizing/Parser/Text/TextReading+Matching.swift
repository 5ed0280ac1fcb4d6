extension TextReading {
    /// The longest phrase that starts at a token.
    ///
    /// Hyphens between the words of a term are skipped: two-phase, knock-out.
    func matchTerm(at start: Int) -> TermHit? {
        var node: Int32 = 0
        var best: TermHit?
        var index = start
        while index < tokens.count, tokens[index].kind != .number {
            if let next = vocabulary.terms.child(of: node, by: tokens[index].id) {
                node = next
                index += 1
                if let term = vocabulary.terms.meaning(at: node) {
                    best = TermHit(term: term, start: start, end: index)
                }
            } else if index > start, isHyphen(index), isJoined(index),
                isJoined(index + 1) || traits(index + 1).contains(.alternative)
            {
                index += 1
            } else {
                break
            }
        }
        return best
    }

    /// The longest unit that starts at a token, and the token behind it.
    ///
    /// Brackets, dots and hyphens inside a unit are skipped.
    func matchUnit(at start: Int) -> (unit: TextUnit, end: Int)? {
        guard start < tokens.count, tokens[start].kind != .number else { return nil }
        let opened = opensBracket(start)
        let first = opened || (isHyphen(start) && isJoined(start) && isJoined(start + 1)) ? start + 1 : start
        var node: Int32 = 0
        var best: (unit: TextUnit, end: Int)?
        var index = first
        var skipped = 0
        while index < tokens.count, skipped < 3, let part = unitPart(index) {
            if let next = vocabulary.units.child(of: node, by: part) {
                node = next
                index += 1
                if let unit = vocabulary.units.meaning(at: node), !unit.needsBoundary || isBoundary(index) {
                    best = (unit, index)
                }
            } else if index > first, isFiller(index) {
                index += 1
                skipped += 1
            } else {
                break
            }
        }
        guard let found = best else { return nil }
        return (found.unit, closing(found.end, from: start))
    }

    /// What a token is in the spelling of a unit; a number only as the power of "kg/cm 2".
    private func unitPart(_ index: Int) -> Int32? {
        let token = tokens[index]
        guard token.kind == .number else { return token.id }
        guard token.end - token.start == 1 else { return nil }
        switch text.bytes[Int(token.start)] {
        case UInt8(ascii: "2"): return vocabulary.two
        case UInt8(ascii: "3"): return vocabulary.three
        default: return nil
        }
    }

    /// Takes the bracket that closes one opened inside the unit.
    private func closing(_ end: Int, from start: Int) -> Int {
        guard end < tokens.count, isSymbol(end, ")") || isSymbol(end, "]") else { return end }
        let opened = (start..<end).contains { opensBracket($0) }
        let closed = (start..<end).contains { isSymbol($0, ")") }
        return opened && !closed ? end + 1 : end
    }

    func isSymbol(_ index: Int, _ symbol: Unicode.Scalar) -> Bool {
        isToken(index) && tokens[index].kind == .symbol
            && tokens[index].id == TextToken.symbolID(UInt8(truncatingIfNeeded: symbol.value))
    }

    /// Whether nothing, not even a space, stands before the token.
    func isJoined(_ index: Int) -> Bool {
        index > 0 && index < tokens.count && tokens[index].start == tokens[index - 1].end
    }

    /// Whether a clause ends before the token: a comma, a semicolon, a full stop, a new line or the end.
    func isBoundary(_ index: Int) -> Bool {
        guard index < tokens.count else { return true }
        guard tokens[index].kind == .symbol else { return false }
        switch UInt8(truncatingIfNeeded: tokens[index].id &- TextToken.symbolBase) {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "."), 0x0A:
            return true
        default: return false
        }
    }

    private func isHyphen(_ index: Int) -> Bool { isSymbol(index, "-") }

    private func opensBracket(_ index: Int) -> Bool { isSymbol(index, "(") || isSymbol(index, "[") }

    private func isFiller(_ index: Int) -> Bool {
        guard tokens[index].kind == .symbol else { return false }
        if isSymbol(index, "(") || isSymbol(index, ")") || isSymbol(index, "*") { return true }
        return isJoined(index) && isJoined(index + 1) && (isSymbol(index, ".") || isHyphen(index))
    }
}
