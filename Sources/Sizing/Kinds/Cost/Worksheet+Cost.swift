/// Outputs and steps of a cost estimate.
extension Worksheet {
    mutating func report(_ cost: CostBreakdown, _ request: CostRequest) {
        let estimate = cost.estimate(request)
        output("purchased_base", cost.purchasedBase, .usDollar)
        output("purchased_escalated", cost.purchasedEscalated, .usDollar)
        if let factor = cost.materialFactor { output("FM", ratio: factor) }
        if let factor = cost.pressureFactor { output("FP", ratio: factor) }
        output("FBM", ratio: cost.moduleFactor)
        output("equipment_cost", cost.equipmentCost, .usDollar)
        output("bare_module", cost.bareModule, .usDollar)
        output("total_module", cost.totalModule, .usDollar)
        if let total = cost.grassRoots { output("grass_roots", total, .usDollar) }
        output("low", estimate.low, .usDollar)
        output("high", estimate.high, .usDollar)
        output("cepci", ratio: request.cepci)
        trace(cost, request)
        for (code, arguments) in cost.warnings(request) { warn(code, arguments) }
        self.cost = estimate
    }

    private mutating func trace(_ cost: CostBreakdown, _ request: CostRequest) {
        let escalated = TraceValue("C", cost.purchasedEscalated, .usDollar)
        let base = TraceValue("C0", cost.purchasedBase, .usDollar)
        step(
            "cost.purchased",
            cost.sizeRange == nil ? "C0 = C_ref (S/S_ref)^n" : "log10 C0 = K1 + K2 log10 S + K3 (log10 S)^2",
            [TraceValue("S", request.size)],
            base,
            cost.sizeRange == nil ? "placeholder without a source" : "Turton et al., appendix A, 2001 USD"
        )
        step(
            "cost.escalation",
            cost.sizeRange == nil ? "C = C0 CEPCI/797.9" : "C = C0 CEPCI/397",
            [base, TraceValue("CEPCI", request.cepci)],
            escalated,
            "Chemical Engineering plant cost index"
        )
        step(
            "cost.bare_module",
            "C_BM = n C FBM",
            [TraceValue("n", request.quantity), escalated, TraceValue("FBM", cost.moduleFactor)],
            TraceValue("C_BM", cost.bareModule, .usDollar),
            "Turton et al., appendix A"
        )
        step(
            "cost.total_module",
            "C_TM = 1.18 C_BM; range -50 % / +100 %",
            [TraceValue("C_BM", cost.bareModule, .usDollar)],
            TraceValue("C_TM", cost.totalModule, .usDollar),
            "Turton et al.; AACE 18R-97 class 5"
        )
    }
}
