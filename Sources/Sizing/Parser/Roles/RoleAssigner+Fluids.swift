extension RoleAssigner {
    /// How surely a phrase names the fluid of a flow.
    enum FlowFluid: Sendable {
        case sure(TextFluid)
        /// Behind "for" or "of": it may be the service of the equipment instead.
        case weak(TextFluid)
        case none
    }

    /// The fluid that the unit or the words right next to a flow name; the words are used up.
    mutating func flowFluid(_ index: Int) -> FlowFluid {
        let (fluid, term) = findFlowFluid(index)
        if let term { use(term) }
        return fluid
    }

    private func findFlowFluid(_ index: Int) -> (FlowFluid, term: Int?) {
        if let unit = quantities[index].unit, let fluid = unit.fluid { return (.sure(fluid), nil) }
        let left = fluidBefore(index)
        if let left, !isService(left), let fluid = reading.terms[left].fluid { return (.sure(fluid), left) }
        if let right = fluidBehind(index), let fluid = reading.terms[right].fluid { return (.sure(fluid), right) }
        guard let left, let fluid = reading.terms[left].fluid else { return (.none, nil) }
        return (.weak(fluid), nil)
    }

    private func fluidBefore(_ index: Int) -> Int? {
        guard let nearest = firstLeft(index, where: { _ in true }), !isUsed(nearest),
            reading.terms[nearest].fluid != nil,
            isAdjacent(nearest, to: index)
        else { return nil }
        return nearest
    }

    /// Behind the flow, also past a gravity: "3,000 BOPD of 35 API oil"; not when the word belongs to a noun: "oil separator".
    private func fluidBehind(_ index: Int) -> Int? {
        var anchor = index
        var nearest = firstRight(anchor) { _ in true }
        if nearest == nil, index + 1 < quantities.count, quantities[index + 1].dimension == .api,
            isTransparent(quantities[index].tokens.upperBound..<quantities[index + 1].tokens.lowerBound)
        {
            anchor = index + 1
            nearest = firstRight(anchor) { _ in true }
        }
        guard let term = nearest, !isUsed(term), reading.terms[term].fluid != nil, isAdjacent(term, to: anchor) else {
            return nil
        }
        guard let next = reading.term(at: reading.terms[term].end) else { return term }
        switch next.term {
        case .noun, .pipeline, .scrubber, .bareValve, .unsupported, .phases, .orientation: return nil
        case .fluid, .label, .device, .heating, .nothing: return term
        }
    }

    private func isTransparent(_ range: Range<Int>) -> Bool {
        range.allSatisfy { reading.traits($0).contains(.transparent) }
    }

    /// "separator for crude 5000 BPD": the fluid may say what the equipment is for.
    private func isService(_ term: Int) -> Bool {
        var before = reading.terms[term].start - 1
        // In "for oil and gas 5000 BPD" the first fluid decides for both.
        while reading.traits(before).contains(.conjunction), let other = reading.term(at: before - 1),
            other.fluid != nil
        {
            before = other.start - 1
        }
        guard before >= 0, !reading.isBoundary(before) else { return false }
        switch reading.term(at: before)?.term {
        case .noun, .scrubber, .phases, .orientation, .fluid: return true
        case .pipeline, .bareValve, .unsupported, .label, .device, .heating, .nothing, nil: break
        }
        guard reading.traits(before).contains(.preposition), !reading.traits(before).contains(.conjunction) else {
            return false
        }
        // "caudal de crudo" names the flow itself.
        return !reading.traits(before - 1).contains(.transparent)
    }

    /// Specific gravity 1 when water is the only fluid and no density is given.
    mutating func assumeWater(_ field: RequestField, unless given: SmallSet<RequestField>) {
        let named = fluids.subtracting([.liquid])
        guard named == [.water], !draft.hasAny(of: given), !draft.has(field), let hit = firstFluid(.water)
        else { return }
        draft.set(field, .number(1), from: reading.source(of: hit.tokens))
        draft.issues.insert(.defaultGravity)
    }

    /// Whether a gravity is that of gas.
    func isGasGravity(_ index: Int) -> Bool {
        isOf(index) { $0.label == .gasGravity || $0.fluid == .gas }
    }
}
