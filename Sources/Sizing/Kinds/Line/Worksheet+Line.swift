/// Outputs and warnings of a line.
extension Worksheet {
    mutating func report(_ input: LineInput, _ sizing: LineSizing) {
        let chosen = sizing.chosen
        output("nps", .number(chosen.size.nps))
        output("schedule", .text(chosen.schedule.rawValue))
        output("inside_diameter", chosen.bore, .millimetre)
        output("mixture_density", sizing.fluid.density, .kilogramPerCubicMetre)
        output("velocity", chosen.velocity, .metrePerSecond)
        output("erosional_velocity", sizing.fluid.erosionalVelocity, .metrePerSecond)
        output("erosional_ratio", ratio: chosen.velocity / sizing.fluid.erosionalVelocity)
        output("pressure_gradient", chosen.gradient, .kilopascalPer100Metres)
        if let reynolds = chosen.reynolds {
            output("reynolds", ratio: reynolds)
            output("friction_factor", ratio: chosen.friction)
        }
        output("pressure_drop", sizing.drop, .kPa)
        output("wall_required", sizing.wall.neededNominal(chosen.size), .millimetre)
        output("wall_thickness", (chosen.size.outsideDiameter - chosen.bore) / 2, .millimetre)
        output("pipe_mass", chosen.mass(length: input.length), .kilogram)
        if let flange = sizing.flange { output("flange_class", .number(flange)) }
        traceFluid(input, sizing.fluid)
        traceLimits(input, sizing)
        for trial in sizing.trials.dropLast() { traceRejected(trial, sizing) }
        trace(chosen, input, sizing)
        traceDrop(input, sizing)
    }

    mutating func warn(_ input: LineInput, _ sizing: LineSizing) {
        let chosen = sizing.chosen
        let velocity = PhraseArgument.measure(chosen.velocity, .metrePerSecond)
        if !chosen.fits {
            warn(
                .lineCriteriaExceeded,
                [
                    .number(chosen.size.nps), velocity, .measure(sizing.limits.velocity, .metrePerSecond),
                    .measure(chosen.gradient, .kilopascalPer100Metres),
                    sizing.limits.gradient.map { .measure($0, .kilopascalPer100Metres) } ?? "-",
                ]
            )
        }
        if let low = sizing.limits.lowVelocity, chosen.velocity < low * (1 - 1e-9) {
            warn(.lowVelocity, [velocity, .measure(low, .metrePerSecond)])
        }
        let pressure = input.pressure.absolute.si
        if input.service != .liquid, sizing.drop > 0.1 * pressure * (1 + 1e-9) {
            warn(.dpAbove10Percent, [.measure(sizing.drop, .kPa), .measure(pressure, .kPaa)])
        }
    }

    /// Bill of materials of a line, section 14.
    mutating func billLine(_ input: LineInput, _ sizing: LineSizing) {
        let chosen = sizing.chosen
        // 5 % waste (project choice).
        let length = input.length * 1.05
        let mass = chosen.mass(length: length)
        let designation: [PhraseArgument] = [.number(chosen.size.nps), .text(chosen.schedule.rawValue)]
        let rating = Phrase("NPS {} SCH {}", designation)
        bill(
            "pipe",
            Bilingual(
                "seamless pipe NPS {} SCH {}, wall {}, {} with 5 % waste, {}",
                "tubo sin costura NPS {} SCH {}, espesor {}, {} con 5 % de desperdicio, {}"
            ),
            designation + [
                .measure((chosen.size.outsideDiameter - chosen.bore) / 2, .millimetre),
                .measure(length, .metre), .measure(mass, .kilogram),
            ],
            quantity: length,
            unit: "m",
            material: "A106-B",
            rating: rating
        )
        bill(
            "fittings",
            Bilingual("fittings, 25 % of the pipe mass", "accesorios, 25 % de la masa de tubería"),
            quantity: 0.25 * mass,
            unit: "kg",
            rating: rating
        )
        bill(
            "flanges",
            Bilingual("flanges, gaskets and bolts", "bridas, juntas y espárragos"),
            unit: "set",
            rating: sizing.flange.map { Phrase(Bilingual("class {}", "clase {}")[language], [.number($0)]) }
                ?? Phrase(Bilingual("above class 2500", "mayor que clase 2500")[language])
        )
        bill("supports", Bilingual("pipe supports", "soportes de tubería"), unit: "set", rating: rating)
    }
}
