/// Bill of materials of a heat exchanger, section 14.
extension Worksheet {
    mutating func billExchanger(_ input: HeatExchangerInput, _ design: HeatExchangerDesign) {
        let shells = design.shells
        let designation = Phrase("TEMA {} {}", [.text(input.temaClass.rawValue), .text(design.temaType.rawValue)])
        bill(
            "shell",
            Bilingual(
                "shell {} ID, {} in series x {} in parallel",
                "casco de {} de DI, {} en serie x {} en paralelo"
            ),
            [
                .measure(UnitOfMeasure.inch.si(design.shell), .inch), .number(design.shellsInSeries),
                .number(design.shellsInParallel),
            ],
            quantity: shells,
            rating: designation
        )
        bill(
            "bundle",
            Bilingual(
                "bundle of {} tubes, {} OD x {}, {} passes, {} pitch",
                "haz de {} tubos, {} DE x {}, {} pasos, arreglo {}"
            ),
            [
                .number(design.tubesPerShell), .measure(input.tubes.diameter, .millimetre),
                .measure(input.tubes.length, .metre),
                .number(input.tubes.passes), .text(input.tubes.layout.rawValue),
            ],
            quantity: shells,
            rating: designation
        )
        bill(
            "channel",
            Bilingual("channel and covers", "cabezal y tapas"),
            quantity: shells,
            unit: "set",
            rating: designation
        )
        bill("gaskets", Bilingual("gaskets", "juntas"), quantity: shells, unit: "set")
        bill("saddle", Bilingual("saddle, two per shell", "silleta, dos por casco"), quantity: 2 * shells)
        bill("vents_drains", Bilingual("vents and drains", "venteos y drenajes"), quantity: shells, unit: "set")
    }
}
