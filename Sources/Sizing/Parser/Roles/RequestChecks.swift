/// Statements of one request that cannot all be true.
enum RequestChecks {
    static func apply(to draft: inout RequestDraft, kind: TextKind) {
        switch kind {
        case .separator: checkSeparator(&draft)
        case .compressor: check(&draft, .suctionPressure, isBelow: .dischargePressure, blame: .dischargePressure)
        case .controlValve: check(&draft, .outletPressure, isBelow: .inletPressure, blame: .outletPressure)
        case .reliefValve: check(&draft, .setPressure, isBelow: .mawp, blame: .setPressure, orEqual: true)
        case .pump, .tank, .heatExchanger, .line, .controlSystem: break
        }
    }

    private static func checkSeparator(_ draft: inout RequestDraft) {
        if draft[.phases] == .number(2), draft.hasAny(of: [.waterCut, .waterRate]) {
            draft.contradict(.phases, ["2", "3"])
        }
        guard let oil = draft[.oilRate]?.common, let water = draft[.waterRate]?.common,
            let liquid = draft[.liquidRate]?.common
        else { return }
        if abs(oil + water - liquid) > 0.005 * max(liquid, oil + water) { draft.contradict(.liquidRate) }
    }

    private static func check(
        _ draft: inout RequestDraft,
        _ low: RequestField,
        isBelow high: RequestField,
        blame: RequestField,
        orEqual: Bool = false
    ) {
        guard let lower = draft[low], let upper = draft[high], let left = lower.common, let right = upper.common else {
            return
        }
        let isWrong = orEqual ? left > right * (1 + 1e-9) : left >= right * (1 - 1e-9)
        if isWrong { draft.contradict(blame, [lower.spelling, upper.spelling]) }
    }
}
