extension Worksheet {
    mutating func warn(
        _ input: PumpInput,
        _ hydraulics: PumpHydraulics,
        _ machine: PumpMachine,
        _ flange: Double?
    ) {
        if case .head = input.duty {
            if input.duty.suction == nil { warn(.suctionUnknown) }
        } else if input.suctionPiping == nil, input.dischargePiping == nil {
            warn(.noFriction)
        }
        if let available = hydraulics.availableNPSH {
            if available < hydraulics.requiredNPSH + 1 {
                warn(.npshMargin, [.measure(available, .metre), .measure(hydraulics.requiredNPSH, .metre)])
            }
        } else {
            warn(.npshNotChecked)
        }
        if machine.isEfficiencyExtrapolated { warn(.effExtrapolated, [.measure(input.ratedFlow, .gallonPerMinute)]) }
        let centistokes = input.viscosity / input.density * 1e6
        if centistokes > 20 * (1 + 1e-9) { warn(.viscous, [.measure(centistokes * 1e-6, .centistokes)]) }
        if machine.specificSpeed > 9000 { warn(.specificSpeedHigh, [.number(machine.specificSpeed)]) }
        if machine.type == .positiveDisplacementReview {
            warn(
                .considerPD,
                [.measure(input.ratedFlow, .gallonPerMinute), .number(machine.singleStageSpecificSpeed)]
            )
        }
        if flange == nil {
            warn(.flangeAbove2500, [.measure(machine.casing.si, .psig), .measure(input.temperature.si, .degF)])
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
            Bilingual("pump {}, {} stages, {} at {}", "bomba {}, {} etapas, {} a {}"),
            [
                .text(machine.type.rawValue), .number(machine.stages), .measure(input.ratedFlow, .cubicMetrePerHour),
                .measure(hydraulics.head, .metre),
            ],
            rating: rating
        )
        bill(
            "motor",
            Bilingual("motor {}", "motor {}"),
            [.measure(UnitOfMeasure.horsepower.si(machine.motorRating), .horsepower)]
        )
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
