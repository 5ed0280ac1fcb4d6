/// Statements of one request that cannot all be true.
enum RequestChecks {
    static func apply(to draft: inout RequestDraft, kind: TextKind) {
        switch kind {
        case .separator: checkSeparator(&draft)
        case .compressor:
            checkOrder(
                &draft,
                "suction_pressure",
                "discharge_pressure",
                blame: "discharge_pressure",
                equalIsFine: false
            )
        case .controlValve:
            checkOrder(&draft, "outlet_pressure", "inlet_pressure", blame: "outlet_pressure", equalIsFine: false)
        case .reliefValve: checkOrder(&draft, "set_pressure", "mawp", blame: "set_pressure", equalIsFine: true)
        case .pump, .tank, .heatExchanger, .line, .controlSystem: break
        }
    }

    private static func checkSeparator(_ draft: inout RequestDraft) {
        if draft.fields["phases"] == .number(2), draft.has("water_cut") || draft.has("water_rate") {
            draft.contradict("phases", ["2", "3"])
        }
        guard let oil = ComparableValue.common(draft.fields["oil_rate"]),
            let water = ComparableValue.common(draft.fields["water_rate"]),
            let liquid = ComparableValue.common(draft.fields["liquid_rate"])
        else { return }
        if abs(oil + water - liquid) > 0.005 * max(liquid, oil + water) { draft.contradict("liquid_rate") }
    }

    private static func checkOrder(
        _ draft: inout RequestDraft,
        _ low: String,
        _ high: String,
        blame: String,
        equalIsFine: Bool
    ) {
        guard let lower = ComparableValue.common(draft.fields[low]),
            let upper = ComparableValue.common(draft.fields[high])
        else { return }
        let isWrong = equalIsFine ? lower > upper * (1 + 1e-9) : lower >= upper * (1 - 1e-9)
        if isWrong {
            draft.contradict(blame, [draft.fields[low]?.spelling, draft.fields[high]?.spelling].compactMap(\.self))
        }
    }
}
