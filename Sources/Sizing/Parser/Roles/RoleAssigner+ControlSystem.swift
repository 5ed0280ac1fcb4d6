extension RoleAssigner {
    mutating func assignControlSystem() {
        // Counts such as the 10 of "10 pressure and 5 level transmitters", until the noun comes.
        var waiting: [(device: TextDevice, index: Int)] = []
        var previous: TextDevice?
        for index in quantities.indices {
            if quantities[index].unit != nil {
                assignSpare(index)
            } else if let (device, end) = device(countedBy: index) {
                if device.isTransmitter { for other in waiting { append(other.device, other.index) } }
                waiting.removeAll()
                append(device, index, to: end)
                previous = device
            } else if let device = measured(behind: index) {
                if let previous, previous.isTransmitter {
                    append(device, index)
                } else {
                    waiting.append((device, index))
                }
            }
        }
    }

    private mutating func assignSpare(_ index: Int) {
        if dimension(index) == .percent, isNear(index, { $0.label == .spare }) {
            place(index, in: .spareFraction, symbol: TextSymbol.none, divisor: 100)
        } else {
            ignore()
        }
    }

    private mutating func append(_ device: TextDevice, _ index: Int, to end: Int? = nil) {
        guard case .integer(let count) = quantities[index].shape, !quantities[index].isNegative else { return }
        let tokens = quantities[index].tokens
        let source = reading.source(of: tokens.lowerBound..<(end ?? tokens.upperBound))
        draft.append(device, count: count * quantities[index].multiplier, from: source)
    }

    /// "20 pressure transmitters": a number and, at most two words on, a device.
    private func device(countedBy index: Int) -> (TextDevice, end: Int)? {
        let start = quantities[index].tokens.upperBound
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
        let traits = reading.traits(word)
        if traits.contains(.pressureWord) { return .pressureTransmitter }
        if traits.contains(.temperatureWord) { return .temperatureTransmitter }
        if traits.contains(.levelWord) { return .levelTransmitter }
        return traits.contains(.flowWord) ? .flowTransmitter : nil
    }

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
