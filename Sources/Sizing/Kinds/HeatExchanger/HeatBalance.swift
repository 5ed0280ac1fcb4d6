/// The duty of an exchanger and the temperatures it gives both streams; W, K, kg/s.
struct HeatBalance: Sendable, Hashable {
    /// One stream with everything that is known about it.
    struct Stream: Sendable, Hashable {
        let side: StreamSide
        let inlet: Double
        let outlet: Double
        let massFlow: Double?
        let heatCapacity: Double?
        let isOutletComputed: Bool
        let isFlowComputed: Bool

        /// Condensing or boiling: within 1e-6 K.
        var isIsothermal: Bool { abs(outlet - inlet) <= HeatBalance.same }
    }

    /// One way to the duty.
    struct Source: Sendable, Hashable {
        /// nil for the duty that was given.
        let side: StreamSide?
        let duty: Double
    }

    let duty: Double
    /// The first is the one used.
    let sources: [Source]
    let hot: Stream
    let cold: Stream

    /// Temperatures that differ by less are the same, so that units do not decide.
    static let same = 1e-6

    /// Throws `E_MISSING_INPUT`, `E_HEAT_BALANCE` (spread above 2 %, or a duty that is not positive) or `E_TEMP_CROSS`.
    init(_ input: HeatExchangerInput) throws(SizingFault) {
        sources = [
            input.hot.duty.map { Source(side: .hot, duty: $0) }, input.cold.duty.map { Source(side: .cold, duty: $0) },
            input.duty.map { Source(side: nil, duty: $0.si) },
        ].compactMap { $0 }
        guard let first = sources.first else {
            let name = HeatExchangerField.duty.name
            throw SizingFault(.missingInput, name, [.text(name)])
        }
        try Self.check(sources)
        duty = first.duty
        hot = try Stream(input.hot, first.duty)
        cold = try Stream(input.cold, first.duty)
        let hotRise = hot.outlet - hot.inlet
        let coldRise = cold.outlet - cold.inlet
        let (warmEnd, last) = (hot.inlet - cold.outlet, hot.outlet - cold.inlet)
        guard hotRise <= Self.same, coldRise >= -Self.same, warmEnd > Self.same, last > Self.same else {
            throw SizingFault(
                .tempCross,
                nil,
                [hot.inlet, hot.outlet, cold.inlet, cold.outlet].map { .measure($0, .degC) }
            )
        }
    }

    private static func check(_ sources: [Source]) throws(SizingFault) {
        let duties = sources.map(\.duty)
        let largest = duties.max() ?? .nan
        let smallest = duties.min() ?? .nan
        guard smallest > 0, largest - smallest <= 0.02 * largest * (1 + 1e-9) else {
            let told = sources.map { source in
                "\(source.side?.rawValue ?? "duty") \(NumberText.text(source.duty / 1000)) kW"
            }
            throw SizingFault(.heatBalance, nil, [.text(told.joined(separator: ", "))])
        }
    }
}

extension HeatExchangerInput.Stream {
    /// W cp dT when all of it is given, positive when heat goes the right way.
    fileprivate var duty: Double? {
        guard let outlet, let massFlow, let heatCapacity else { return nil }
        let change = field == .hot ? inlet.si - outlet.si : outlet.si - inlet.si
        return massFlow.si * heatCapacity.si * change
    }
}

extension HeatBalance.Stream {
    init(_ given: HeatExchangerInput.Stream, _ duty: Double) throws(SizingFault) {
        side = given.field
        inlet = given.inlet.si
        heatCapacity = given.heatCapacity?.si
        if let stated = given.outlet?.si {
            outlet = stated
            isOutletComputed = false
            let change = abs(stated - given.inlet.si)
            let isComputable = given.massFlow == nil && change > HeatBalance.same
            let computed = given.heatCapacity.flatMap { isComputable ? duty / ($0.si * change) : nil }
            massFlow = given.massFlow?.si ?? computed
            isFlowComputed = computed != nil
            return
        }
        guard let flow = given.massFlow?.si, let heatCapacity = given.heatCapacity?.si else {
            let name = given.field.field.outlet.name
            throw SizingFault(.missingInput, name, [.text(name)])
        }
        let change = duty / (flow * heatCapacity)
        outlet = given.field == .hot ? inlet - change : inlet + change
        massFlow = flow
        isOutletComputed = true
        isFlowComputed = false
    }
}
