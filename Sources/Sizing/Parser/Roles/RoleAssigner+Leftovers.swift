extension RoleAssigner {
    /// Whether a pressure without a basis was read as gauge; a difference has no basis.
    var assumesGauge: Bool {
        quantities.indices.contains { index in
            guard quantities[index].unit?.assumesGauge == true else { return false }
            let isDrop: (Int) -> Bool = { reading.terms[$0].label == .drop }
            if firstLeft(index, where: isDrop) != nil { return false }
            return !(firstRight(index) { _ in true }.map(isDrop) ?? false)
        }
    }

    /// Whether a number has neither unit nor label and does not count equipment either.
    var hasUnexplainedNumber: Bool {
        quantities.indices.contains { quantities[$0].unit == nil && !countsEquipment($0) }
    }

    private func countsEquipment(_ index: Int) -> Bool {
        let start = quantities[index].tokens.upperBound
        for token in start..<min(start + 3, reading.tokens.count) {
            guard let hit = reading.term(at: token) else {
                let traits = reading.traits(token)
                let goesOn =
                    reading.tokens[token].kind == .word && !traits.contains(.preposition)
                    && !traits.contains(.conjunction)
                if goesOn { continue }
                return false
            }
            switch hit.term {
            case .noun, .pipeline, .scrubber, .bareValve, .unsupported, .device: return true
            case .fluid, .label, .phases, .orientation, .heating, .nothing: return false
            }
        }
        return false
    }
}
