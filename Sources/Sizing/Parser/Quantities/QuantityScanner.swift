/// Reads every number of the text with its multiplier and unit, and leaves out the numbers that are names.
struct QuantityScanner {
    private let reading: TextReading
    private(set) var quantities: [TextQuantity] = []
    /// Phase counts such as "3-phase", which are written with a digit.
    private(set) var phases: [TermHit] = []
    /// Tokens before this one belong to a number or its unit already.
    private var consumed = 0

    init(_ reading: TextReading) {
        self.reading = reading
        var index = 0
        while index < reading.tokens.count {
            index = reading.tokens[index].kind == .number ? read(at: index) : index + 1
        }
    }

    /// Reads the number at a token and returns the token to go on with.
    private mutating func read(at start: Int) -> Int {
        if let end = phaseCount(at: start) ?? dateEnd(at: start) {
            consumed = end
            return end
        }
        var quantity = TextQuantity(
            tokens: start..<start + 1,
            shape: reading.shapes[Int(reading.tokens[start].id)],
            isNegative: reading.text.bytes[Int(reading.tokens[start].start)] == UInt8(ascii: "-")
        )
        absorbFraction(&quantity)
        absorbSpacedGroups(&quantity)
        absorbMultiplierAndUnit(&quantity)
        if quantity.unit == nil, followsAPI(start, quantity) { quantity.unit = TextUnit(labelled: .api) }
        let end = quantity.tokens.upperBound
        if !isName(quantity) { quantities.append(quantity) }
        consumed = end
        return end
    }

    private mutating func phaseCount(at start: Int) -> Int? {
        guard case .integer(let count) = reading.shapes[Int(reading.tokens[start].id)], count == 2 || count == 3 else {
            return nil
        }
        let next = reading.isSymbol(start + 1, "-") ? start + 2 : start + 1
        guard reading.traits(next).contains(.phase) else { return nil }
        phases.append(TermHit(term: .phases(Int(count)), start: start, end: next + 1))
        return next + 1
    }

    /// 12/05/2025 and 10:30 are not quantities; 3/4 before an inch is one.
    private func dateEnd(at start: Int) -> Int? {
        guard var last = joinedNumber(after: start, by: "/") ?? joinedNumber(after: start, by: ":") else { return nil }
        if reading.isSymbol(start + 1, "/"), inches(at: last + 1) != nil { return nil }
        while let next = joinedNumber(after: last, by: "/") ?? joinedNumber(after: last, by: ":") { last = next }
        return last + 1
    }

    private func joinedNumber(after start: Int, by sign: Unicode.Scalar) -> Int? {
        guard reading.isSymbol(start + 1, sign), reading.isJoined(start + 1), reading.isJoined(start + 2),
            reading.tokens[start + 2].kind == .number
        else { return nil }
        return start + 2
    }

    private func inches(at index: Int) -> Int? {
        guard let found = reading.matchUnit(at: index), found.unit.symbol == .inch else {
            return nil
        }
        return found.end
    }

    private mutating func absorbFraction(_ quantity: inout TextQuantity) {
        let start = quantity.tokens.lowerBound
        guard let second = joinedNumber(after: start, by: "/"), inches(at: second + 1) != nil,
            case .integer(let top) = quantity.shape,
            case .integer(let bottom) = reading.shapes[Int(reading.tokens[second].id)],
            bottom > 0
        else { return }
        var value = top / bottom
        quantity.tokens = start..<second + 1
        // The 1 of "1 1/2 in" was read just before, as a number without a unit.
        if let whole = quantities.last, whole.tokens.upperBound == start, whole.unit == nil,
            case .integer(let units) = whole.shape
        {
            value += units
            quantity.tokens = whole.tokens.lowerBound..<second + 1
            quantities.removeLast()
        }
        quantity.shape = .integer(value)
    }

    /// "10 000" is two numbers by the rules; reading only the last one would be wrong by far, so it is asked about.
    private func absorbSpacedGroups(_ quantity: inout TextQuantity) {
        let first = reading.tokens[quantity.tokens.lowerBound]
        guard quantity.tokens.count == 1, first.end - first.start <= 3, case .integer = quantity.shape else { return }
        var end = quantity.tokens.upperBound
        while end < reading.tokens.count, reading.tokens[end].kind == .number,
            reading.tokens[end].end - reading.tokens[end].start == 3,
            reading.tokens[end].start == reading.tokens[end - 1].end + 1,
            case .integer = reading.shapes[Int(reading.tokens[end].id)]
        {
            end += 1
        }
        guard end > quantity.tokens.upperBound else { return }
        quantity.tokens = quantity.tokens.lowerBound..<end
        quantity.shape = .malformed
    }

    private func absorbMultiplierAndUnit(_ quantity: inout TextQuantity) {
        let next = quantity.tokens.upperBound
        if reading.isToken(next), reading.tokens[next].id == reading.vocabulary.k {
            if absorbThousandLetter(&quantity, at: next) { return }
        }
        if let found = unit(at: next, after: quantity) { return quantity.take(found) }
        let traits = reading.traits(next)
        guard traits.contains(.thousand) || traits.contains(.million) else { return }
        quantity.multiplier = traits.contains(.thousand) ? 1_000 : 1_000_000
        quantity.tokens = quantity.tokens.lowerBound..<next + 1
        let behind = reading.traits(next + 1).contains(.transparent) ? next + 2 : next + 1
        if let found = unit(at: next + 1, after: quantity) ?? unit(at: behind, after: quantity) { quantity.take(found) }
    }

    /// `10k BPD` and `10k` are thousands; `300 K` is a temperature.
    private func absorbThousandLetter(_ quantity: inout TextQuantity, at index: Int) -> Bool {
        let found = unit(at: index + 1, after: quantity)
        let isLetterOfNumber = reading.isJoined(index) && !reading.text.isCapital(Int(reading.tokens[index].start))
        guard found != nil || isLetterOfNumber else { return false }
        quantity.multiplier = 1_000
        quantity.tokens = quantity.tokens.lowerBound..<index + 1
        if let found { quantity.take(found) }
        return true
    }

    private func unit(at index: Int, after quantity: TextQuantity) -> (unit: TextUnit, end: Int)? {
        guard let found = reading.matchUnit(at: index) else { return nil }
        if isLabelOfNextNumber(found) || isQuoteOrPreposition(found, at: index, after: quantity) { return nil }
        return found
    }

    /// In "2 API 650", "k=1.27 MW 20" and "MW 20 k=1.27" the word belongs to the number behind it.
    private func isLabelOfNextNumber(_ found: (unit: TextUnit, end: Int)) -> Bool {
        let isLabelToo =
            found.unit.dimension == .api || found.unit.symbol == .megawatt || found.unit.symbol == .kelvin
        guard isLabelToo else { return false }
        var next = found.end
        if reading.isSymbol(next, "=") || reading.isSymbol(next, ":") { next += 1 }
        guard reading.isToken(next), reading.tokens[next].kind == .number else { return false }
        return reading.matchUnit(at: next + 1) == nil
    }

    private func isQuoteOrPreposition(
        _ found: (unit: TextUnit, end: Int),
        at index: Int,
        after quantity: TextQuantity
    ) -> Bool {
        guard found.unit.dimension == .length, found.end == index + 1 else { return false }
        if reading.tokens[index].id == reading.vocabulary.inchWord {
            return reading.traits(found.end).contains(.article)
        }
        if reading.isSymbol(index, "\"") { return reading.isSymbol(quantity.tokens.lowerBound - 1, "\"") }
        return reading.isSymbol(index, "'") && !reading.isJoined(index)
    }

    /// "API 30", "API gravity: 30".
    private func followsAPI(_ start: Int, _ quantity: TextQuantity) -> Bool {
        var index = start - 1
        while index >= consumed, index >= start - 4 {
            if reading.tokens[index].id == reading.vocabulary.api, !reading.tokens[index].isTag { break }
            let isBetween = reading.traits(index).contains(.transparent) || reading.tokens[index].kind == .symbol
            let isGravity =
                reading.traits(index).contains(.startsTerm) && !reading.traits(index).contains(.standardPart)
            guard (isBetween && !reading.isBoundary(index)) || isGravity else { return false }
            index -= 1
        }
        guard index >= consumed, index >= start - 4, let value = quantity.shape.usual else { return false }
        return value >= 5 && value <= 100 && !isSuffixed(quantity)
    }

    /// 12A, 316L, 1st: letters that stick to the number and are no unit.
    private func isSuffixed(_ quantity: TextQuantity) -> Bool {
        let next = quantity.tokens.upperBound
        guard reading.isJoined(next), reading.tokens[next].kind == .word else { return false }
        return reading.tokens[next].end - reading.tokens[next].start <= 2
    }

    private func isName(_ quantity: TextQuantity) -> Bool {
        let next = quantity.tokens.upperBound
        if let unit = quantity.unit {
            let isClassSign = unit.symbol == .psig && reading.isSymbol(next - 1, "#")
            let isFlange = reading.traits(next).contains(.flange)
            return isClassSign && (isFlange || followsIdentifier(quantity))
        }
        return isSuffixed(quantity) || followsIdentifier(quantity) || isListMark(quantity)
            || reading.traits(next).contains(.counted) || isFactor(before: next)
    }

    /// The 2 of "2 x 100 %"; that of "2 x motors" is a count.
    private func isFactor(before next: Int) -> Bool {
        guard reading.isToken(next), reading.tokens[next].id == reading.vocabulary.times else { return false }
        switch reading.matchTerm(at: next + 1)?.term {
        case .device, .noun, .bareValve: return false
        case .pipeline, .scrubber, .unsupported, .fluid, .label, .phases, .orientation, .heating, .nothing, nil:
            return true
        }
    }

    private func followsIdentifier(_ quantity: TextQuantity) -> Bool {
        var index = quantity.tokens.lowerBound - 1
        let limit = max(consumed, index - 4)
        while index >= limit {
            let token = reading.tokens[index]
            if token.kind == .word {
                if reading.traits(index).contains(.identifier) || token.isTag { return true }
                guard reading.traits(index).contains(.standardPart) else { return false }
            } else if token.kind == .number || (reading.isBoundary(index) && !reading.isSymbol(index, ".")) {
                return false
            }
            index -= 1
        }
        return false
    }

    /// `1)` or `2.` at the start of a line.
    private func isListMark(_ quantity: TextQuantity) -> Bool {
        let start = quantity.tokens.lowerBound
        let opensLine = start == 0 || reading.isSymbol(start - 1, "\n")
        let end = quantity.tokens.upperBound
        return opensLine && (reading.isSymbol(end, ")") || reading.isSymbol(end, "."))
    }
}

extension TextQuantity {
    fileprivate mutating func take(_ found: (unit: TextUnit, end: Int)) {
        unit = found.unit
        tokens = tokens.lowerBound..<found.end
    }
}
