extension RoleAssigner {
    mutating func assignControlSystem() {
        for index in quantities.indices {
            if quantities[index].unit == nil {
                assignDevice(index)
            } else if dimension(index) == .percent, isNear(index, { $0.label == .spare }) {
                place(index, in: "spare_fraction", symbol: "", divisor: 100)
            } else {
                ignore()
            }
        }
        draft.closeDevices()
    }

    /// "20 pressure transmitters": a whole number and, at most two words on, a device.
    private mutating func assignDevice(_ index: Int) {
        guard case .integer(let count) = quantities[index].shape, !quantities[index].isNegative,
            let hit = device(behind: index),
            let type = Self.type(of: hit.term)
        else { return }
        let device: InputValue = .object(["type": .text(type), "qty": .number(count * quantities[index].multiplier)])
        draft.append(device: device, from: reading.source(of: quantities[index].tokens.lowerBound..<hit.end))
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
    static func type(of term: TextTerm) -> String? {
        switch term {
        case .device(let type): type
        case .noun(.pump): "motor_dol"
        case .noun(.controlValve): "control_valve"
        case .noun, .pipeline, .scrubber, .bareValve, .unsupported, .fluid, .label, .phases, .orientation, .heating,
            .nothing:
            nil
        }
    }
}
