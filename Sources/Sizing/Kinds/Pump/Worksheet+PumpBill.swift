extension Worksheet {
    mutating func warn(
        _ input: PumpInput,
        _ hydraulics: PumpHydraulics,
        _ machine: PumpMachine,
        _ flange: Double?
    ) {
        let gpm = UnitOfMeasure.gallonPerMinute.value(ofSI: input.ratedFlow)
        if case .head = input.duty {
            if input.duty.suction == nil { warn(.suctionUnknown) }
        } else if input.suctionPiping == nil, input.dischargePiping == nil {
            warn(.noFriction)
        }
        if let available = hydraulics.availableNPSH {
            if available < hydraulics.requiredNPSH + 1 {
                warn(.npshMargin, [.number(available), .number(hydraulics.requiredNPSH)])
            }
        } else {
            warn(.npshNotChecked)
        }
        if machine.isEfficiencyExtrapolated { warn(.effExtrapolated, [.number(gpm)]) }
        let centistokes = input.viscosity / input.density * 1e6
        if centistokes > 20 * (1 + 1e-9) { warn(.viscous, [.number(centistokes)]) }
        if machine.specificSpeed > 9000 { warn(.specificSpeedHigh, [.number(machine.specificSpeed)]) }
        if machine.type == .positiveDisplacementReview {
            warn(.considerPD, [.number(gpm), .number(machine.singleStageSpecificSpeed)])
        }
        if flange == nil {
            warn(.flangeAbove2500, [.number(machine.casing.psig), .number(input.temperature.fahrenheit)])
        }
    }

    /// Bill of materials of a pump, section 14.
    mutating func billPump(
        _ input: PumpInput,
        _ hydraulics: PumpHydraulics,
        _ machine: PumpMachine,
        _ flange: Double?
    ) {
        let rating = flange.map { Phrase("class {}", [.number($0)]) } ?? Phrase("")
        bill(
            "pump",
            Bilingual("pump {}, {} stages, {} m3/h at {} m", "bomba {}, {} etapas, {} m3/h a {} m"),
            [
                .text(machine.type.rawValue), .number(machine.stages), .number(input.ratedFlow * 3600),
                .number(hydraulics.head),
            ],
            rating: rating
        )
        bill("motor", Bilingual("motor {} hp", "motor {} hp"), [.number(machine.motorRating)])
        bill("coupling", Bilingual("coupling and guard", "acople y protector"), unit: "set")
        bill("baseplate", Bilingual("baseplate", "base común"))
        bill("seal", Bilingual("mechanical seal", "sello mecánico"))
        bill("strainer", Bilingual("suction strainer", "filtro de succión"))
        bill(
            "isolation_valve",
            Bilingual("suction and discharge isolation valve", "válvula de bloqueo en succión y descarga"),
            quantity: 2,
            rating: rating
        )
        bill("check_valve", Bilingual("discharge check valve", "válvula de retención en la descarga"), rating: rating)
        bill("gauge", Bilingual("pressure gauge", "manómetro"), quantity: 2)
    }
}
