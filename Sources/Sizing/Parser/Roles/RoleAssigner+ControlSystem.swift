extension RoleAssigner {
    mutating func assignControlSystem() {
        // Counts such as the 10 of "10 pressure and 5 level transmitters", until the noun comes.
        var waiting: [(device: TextDevice, index: Int)] = []
        var previous: TextDevice?
        var leavesOut = false
        for index in quantities.indices {
            if quantities[index].unit != nil {
                assignSpare(index)
            } else if let (device, end) = device(countedBy: index) {
                if device.isTransmitter {
                    for other in waiting { append(other.device, other.index) }
                } else if !waiting.isEmpty {
                    leavesOut = true
                }
                waiting.removeAll()
                append(device, index, to: end)
                previous = device
            } else if let device = measured(behind: index) {
                if let previous, previous.isTransmitter {
                    append(device, index)
                } else {
                    waiting.append((device, index))
                }
            } else if countsOther(index) {
                leavesOut = true
            }
        }
        // Without any device the request asks for them; with some, the others would be left out in silence.
        if leavesOut || !waiting.isEmpty, !draft.devices.isEmpty { ignore() }
    }

    private mutating func assignSpare(_ index: Int) {
        if dimension(index) == .percent, isNear(index, { $0.label == .spare }) {
            place(index, in: .spareFraction, symbol: TextSymbol.none, divisor: 100)
        } else {
            ignore()
        }
    }

    private mutating func append(_ device: TextDevice, _ index: Int, to end: Int? = nil) {
        guard case .integer(let count) = quantities[index].shape, !quantities[index].isNegative else {
            return ignore()
        }
        let tokens = quantities[index].tokens
        let source = reading.source(of: tokens.lowerBound..<(end ?? tokens.upperBound))
        draft.append(device, count: count * quantities[index].multiplier, from: source)
    }

    /// "20 pressure transmitters": a number and, at most two words on, a device.
    private func device(countedBy index: Int) -> (TextDevice, end: Int)? {
        let behind = quantities[index].tokens.upperBound
        let start = reading.isSymbol(behind, "*") ? behind + 1 : behind
        for token in start..<min(start + 3, reading.tokens.count) {
            if let hit = reading.term(at: token) {
                if let device = Self.device(of: hit.term) { return (device, hit.end) }
            } else if reading.tokens[token].kind != .word || reading.traits(token).contains(.conjunction) {
                return nil
            }
        }
        return nil
    }

    /// "8 de temperatura": what the transmitter measures, without the noun.
    private func measured(behind index: Int) -> TextDevice? {
        let next = quantities[index].tokens.upperBound
        let word = reading.traits(next).contains(.from) ? next + 1 : next
        // "3 level gauges" names something else than a transmitter.
        if word == next, isUnknownWord(word + 1) { return nil }
        let traits = reading.traits(word)
        if traits.contains(.pressureWord) { return .pressureTransmitter }
        if traits.contains(.temperatureWord) { return .temperatureTransmitter }
        if traits.contains(.levelWord) { return .levelTransmitter }
        return traits.contains(.flowWord) ? .flowTransmitter : nil
    }

    private func isUnknownWord(_ token: Int) -> Bool {
        reading.isToken(token) && reading.tokens[token].kind == .word && reading.tokens[token].id == TextToken.unknown
    }

    /// "5 vibration sensors": a count of something that has no type, not the number in the name of a product.
    private func countsOther(_ index: Int) -> Bool {
        let tokens = quantities[index].tokens
        guard case .integer = quantities[index].shape, !quantities[index].isNegative,
            !isUnknownWord(tokens.lowerBound - 1),
            reading.isToken(tokens.upperBound), reading.tokens[tokens.upperBound].kind == .word
        else { return false }
        switch reading.term(at: tokens.upperBound)?.term {
        case .bareValve, .fluid, .nothing: return true
        case .noun, .pipeline, .scrubber, .unsupported, .label, .phases, .orientation, .device, .heating: return false
        case nil: break
        }
        let traits = reading.traits(tokens.upperBound)
        return traits.isDisjoint(with: Self.noNouns) || !traits.isDisjoint(with: Self.measures)
    }

    private static let noNouns: WordTraits = [
        .preposition, .conjunction, .article, .transparent, .identifier, .counted, .phase, .quote, .from, .to,
    ]
    private static let measures: WordTraits = [.pressureWord, .temperatureWord, .levelWord, .flowWord]

    /// The type under which the structured interface counts it; a pump is its motor.
    private static func device(of term: TextTerm) -> TextDevice? {
        switch term {
        case .device(let device): device
        case .noun(.pump): .motorDOL
        case .noun(.controlValve): .controlValve
        case .noun, .pipeline, .scrubber, .bareValve, .unsupported, .fluid, .label, .phases, .orientation, .heating,
            .nothing:
            nil
        }
    }
}
