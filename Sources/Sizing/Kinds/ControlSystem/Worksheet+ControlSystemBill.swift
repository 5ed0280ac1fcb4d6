/// Bill of materials of a control system, section 14.
extension Worksheet {
    mutating func billControlSystem(
        _ input: ControlSystemInput,
        _ design: ControlSystemDesign,
        _ basis: ControlSystemBasis
    ) {
        bill("cpu", Bilingual("CPU", "CPU"), quantity: input.processors)
        bill(
            "rack",
            Bilingual("I/O rack of {} slots", "chasis de E/S de {} ranuras"),
            [.number(input.slotsPerRack)],
            quantity: design.racks
        )
        for channel in design.channels where channel.cards > 0 {
            bill(
                "card_" + channel.name.lowercased(),
                Bilingual("{} card of {} channels", "tarjeta {} de {} canales"),
                [.text(channel.name), .number(channel.perCard)],
                quantity: channel.cards
            )
        }
        billPower(input, design)
        billEnclosures(input, design, basis)
        billStations(input)
        billCables(input, design)
        for discipline in design.hours.disciplines {
            bill("hours_" + discipline.name, discipline.title, quantity: discipline.hours, unit: "h")
        }
    }

    private mutating func billPower(_ input: ControlSystemInput, _ design: ControlSystemDesign) {
        bill(
            "power_supply",
            Bilingual("24 Vdc power supplies for {}", "fuentes de 24 Vcc para {}"),
            [.measure(design.dcLoad, .watt)],
            unit: "set"
        )
        bill(
            "ups",
            Bilingual("UPS with a battery of {} for {}", "UPS con batería de {} para {}"),
            [
                .measure(design.battery, .kilowattHour), .measure(input.autonomy.si, .minute),
            ],
            rating: Phrase("{}", [.measure(UnitOfMeasure.kilovoltAmpere.si(design.upsRating), .kilovoltAmpere)])
        )
    }

    private mutating func billEnclosures(
        _ input: ControlSystemInput,
        _ design: ControlSystemDesign,
        _ basis: ControlSystemBasis
    ) {
        let isOnWall = design.cabinets <= 1 && design.installed <= basis.wallMounted
        bill(
            "cabinet",
            isOnWall
                ? Bilingual(
                    "wall-mounted enclosure 800 x 1200 x 300 mm",
                    "gabinete mural 800 x 1200 x 300 mm"
                )
                : Bilingual(
                    "floor-standing cabinet 800 x 2100 x 800 mm",
                    "gabinete autosoportado 800 x 2100 x 800 mm"
                ),
            quantity: design.cabinets
        )
        bill(
            "network_switch",
            input.isRedundant
                ? Bilingual(
                    "managed switch of {} ports in a redundant ring",
                    "switch administrable de {} puertos en anillo redundante"
                )
                : Bilingual("network switch of {} ports", "switch de red de {} puertos"),
            [.number(design.switchSize)],
            quantity: design.switches
        )
    }

    private mutating func billStations(_ input: ControlSystemInput) {
        if input.stations > 0 {
            bill(
                "operator_station",
                Bilingual("operator station", "estación de operación"),
                quantity: input.stations
            )
        }
        if input.servers > 0 { bill("server", Bilingual("server", "servidor"), quantity: input.servers) }
    }

    private mutating func billCables(_ input: ControlSystemInput, _ design: ControlSystemDesign) {
        if design.installed > 0 {
            bill(
                "terminals",
                Bilingual("terminals of one channel", "borneras de un canal"),
                quantity: design.installed,
                unit: "set"
            )
        }
        bill(
            "cable_allowance",
            Bilingual(
                "cable of one signal or link, length from the layout",
                "cable de una señal o enlace, longitud según planta"
            ),
            quantity: input.signals.all,
            unit: "set"
        )
    }
}
