/// What a kind must be told before it can be computed.
struct MissingFields {
    private let draft: RequestDraft
    private(set) var fields: SmallSet<RequestField> = []

    init(of kind: TextKind, in draft: RequestDraft) {
        self.draft = draft
        switch kind {
        case .separator: addSeparator()
        case .pump: addPump()
        case .tank: if !draft.has(.diameter) || !draft.has(.height) { need(.workingVolume) }
        case .controlValve: addControlValve()
        case .compressor:
            need(.gasRate, or: [.massFlow])
            need(.suctionPressure)
            need(.dischargePressure)
        case .reliefValve: addReliefValve()
        case .heatExchanger: addHeatExchanger()
        case .line: addLine()
        case .controlSystem: need(.devices)
        }
    }

    /// Asks for a field unless it is given, or one of those that can stand for it.
    private mutating func need(_ field: RequestField, or others: SmallSet<RequestField> = []) {
        if !draft.has(field), !draft.hasAny(of: others) { fields.insert(field) }
    }

    private mutating func addSeparator() {
        need(.phases)
        need(.pressure)
        need(.gasRate, or: [.gor])
        need(.liquidRate, or: [.oilRate])
        let liquids = [draft.has(.liquidRate), draft.has(.oilRate), draft.has(.waterRate)]
        if draft[.phases] == .number(3), liquids.count(where: \.self) < 2 { need(.waterCut) }
    }

    private mutating func addPump() {
        need(.flow)
        if !draft.has(.differentialHead) {
            if draft.hasAny(of: [.suctionPressure, .dischargePressure]) {
                need(.suctionPressure)
                need(.dischargePressure)
            } else {
                need(.differentialHead)
            }
        }
        need(.sg, or: [.oilApi, .density])
    }

    private mutating func addControlValve() {
        need(.service)
        need(.inletPressure)
        need(.outletPressure, or: [.pressureDrop])
        if draft[.service] == .word(.gas) {
            need(.gasRate, or: [.massFlow])
            need(.gasSg, or: [.molecularWeight])
            need(.temperature)
        } else {
            need(.flow)
            need(.sg, or: [.oilApi, .density])
        }
    }

    private mutating func addReliefValve() {
        need(.service)
        need(.setPressure)
        switch draft[.service] {
        case .word(.gas):
            need(.massFlow, or: [.gasRate])
            need(.molecularWeight, or: [.gasSg])
            need(.temperature)
            need(.k)
        case .word(.steam):
            need(.massFlow)
        case .word(.liquid):
            need(.flow)
            need(.sg)
        default:  // because: only these words are a service; an unknown one asks as for a liquid
            need(.flow)
        }
    }

    private mutating func addHeatExchanger() {
        let isHotComplete = [.hotInletTemperature, .hotOutletTemperature, .hotMassFlow, .hotCp].allSatisfy(draft.has)
        let isColdComplete = [.coldInletTemperature, .coldOutletTemperature, .coldMassFlow, .coldCp]
            .allSatisfy(draft.has)
        if !isHotComplete, !isColdComplete { need(.duty) }
        need(.hotInletTemperature)
        need(.hotOutletTemperature)
        need(.coldInletTemperature)
        need(.coldOutletTemperature)
        need(.u)
    }

    private mutating func addLine() {
        need(.service)
        let service = draft[.service]
        if service == .word(.liquid) || service == .word(.twoPhase) {
            need(.liquidRate)
            need(.liquidSg, or: [.oilApi, .liquidDensity])
        }
        if service == .word(.gas) || service == .word(.twoPhase) {
            need(.gasRate)
            need(.gasSg)
        }
        need(.pressure)
    }
}
