extension CostBreakdown {
    /// AACE 18R-97 class 5: low and high end of the accuracy.
    private static let accuracy = (low: -0.5, high: 1.0)

    /// The estimate as it is shown, with the class, the range, the index and the factors that belong to it.
    func estimate(_ request: CostRequest) -> CostEstimate {
        let basis = request.equipment.basis
        return CostEstimate(
            equipment: request.equipment.rawValue,
            size: request.size,
            sizeUnit: basis.sizeUnit,
            quantity: request.quantity,
            isPublished: basis.curve != nil,
            cepci: request.cepci,
            cepciYear: request.year,
            baseIndex: basis.curve == nil ? CostIndex.latest : CostCurve.index,
            baseYear: basis.curve == nil ? CostIndex.lastYear : CostCurve.year,
            materialFactor: materialFactor,
            pressureFactor: pressureFactor,
            moduleFactor: moduleFactor,
            purchasedBase: purchasedBase,
            purchasedEscalated: purchasedEscalated,
            equipmentCost: equipmentCost,
            bareModule: bareModule,
            totalModule: totalModule,
            grassRoots: grassRoots,
            low: (1 + Self.accuracy.low) * totalModule,
            high: (1 + Self.accuracy.high) * totalModule,
            currency: "USD",
            estimateClass: 5,
            accuracyLow: Self.accuracy.low,
            accuracyHigh: Self.accuracy.high,
            warnings: warnings(request).map { code, arguments in
                WarningDetail(code: code.rawValue, detail: Phrase(code.text[.english], arguments))
            }
        )
    }

    /// What has to be known about the figure.
    func warnings(_ request: CostRequest) -> [(code: WarningCode, arguments: [PhraseArgument])] {
        var found: [(code: WarningCode, arguments: [PhraseArgument])] = [(.costClass5, [])]
        if let sizes = sizeRange, isExtrapolated {
            found.append(
                (.costExtrapolated, [.number(request.size), .number(sizes.lowerBound), .number(sizes.upperBound)])
            )
        }
        if let limit = pressureLimit {
            found.append((.costPressureRange, [.measure(request.pressure * 1e5, .barg), .measure(limit * 1e5, .barg)]))
        }
        if sizeRange == nil { found.append((.costUnsourced, [])) }
        return found
    }
}
