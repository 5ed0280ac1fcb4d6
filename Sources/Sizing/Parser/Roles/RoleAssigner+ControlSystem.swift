extension RoleAssigner {
    mutating func assignControlSystem() {
        for index in quantities.indices {
            if quantities[index].unit == nil {
                assignDevice(index)
            } else if dimension(index) == .percent, isNear(index, { $0.label == .spare }) {
                place(index, in: .spareFraction, symbol: TextSymbol.none, divisor: 100)
            } else {
                ignore()
            }
        }
    }

    /// "20 pressure transmitters": a whole number and, at most two words on, a device.
    private mutating func assignDevice(_ index: Int) {
        guard case .integer(let count) = quantities[index].shape, !quantities[index].isNegative,
            let hit = device(behind: index),
            let type = Self.type(of: hit.term)
        else { return }
        let source = reading.source(of: quantities[index].tokens.lowerBound..<hit.end)
        draft.append(type, count: count * quantities[index].multiplier, from: source)
    }

    /// The device that a number counts.
    func device(behind index: Int) -> TermHit? {
        let start = quantities[index].tokens.upperBound
        for token in start..<min(start + 3, reading.tokens.count) {
            if let hit = reading.term(at: token) {
                if Self.type(of: hit.term) != nil { return hit }
            } else if reading.tokens[token].kind != .word || reading.traits(token).contains(.conjunction) {
                return nil
            }
        }
        return nil
    }

    /// The type under which the structured interface counts it; a pump is its motor.
    static func type(of term: TextTerm) -> TextDevice? {
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
