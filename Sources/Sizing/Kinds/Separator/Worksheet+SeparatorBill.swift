/// Bill of materials of a separator, section 14: every number is one of its outputs.
extension Worksheet {
    mutating func billSeparator(
        _ input: SeparatorInput,
        _ shape: SeparatorShape,
        _ duty: VesselDuty,
        _ wall: VesselWall,
        _ flange: Double?,
        _ nozzles: SeparatorNozzles
    ) {
        billPlates(wall, duty, input.wall.material)
        billNozzles(input, flange, nozzles)
        billOpenings(shape, flange)
        billInternals(input)
        billSupport(input)
        billInstruments(input, nozzles)
    }

    private mutating func billNozzles(_ input: SeparatorInput, _ flange: Double?, _ nozzles: SeparatorNozzles) {
        billNozzle(
            "nozzle_inlet",
            Bilingual("inlet nozzle NPS {}", "boquilla de entrada NPS {}"),
            nozzles.inlet,
            flange
        )
        billNozzle("nozzle_gas", Bilingual("gas nozzle NPS {}", "boquilla de gas NPS {}"), nozzles.gas, flange)
        if input.isThreePhase {
            billNozzle("nozzle_oil", Bilingual("oil nozzle NPS {}", "boquilla de petróleo NPS {}"), nozzles.oil, flange)
            billNozzle(
                "nozzle_water",
                Bilingual("water nozzle NPS {}", "boquilla de agua NPS {}"),
                nozzles.water,
                flange
            )
        } else {
            billNozzle(
                "nozzle_liquid",
                Bilingual("liquid nozzle NPS {}", "boquilla de líquido NPS {}"),
                nozzles.oil,
                flange
            )
        }
    }

    private mutating func billNozzle(_ item: String, _ text: Bilingual, _ nps: Double?, _ flange: Double?) {
        guard let nps else { return }
        bill(item, text, [.number(nps)], rating: Self.classRating(flange))
    }

    private static func classRating(_ flange: Double?) -> Phrase {
        flange.map { Phrase("class {}", [.number($0)]) } ?? Phrase("")
    }

    private mutating func billOpenings(_ shape: SeparatorShape, _ flange: Double?) {
        if shape.diameter / PhysicalConstant.inch >= 48 - 1e-6 {
            bill("manway", Bilingual("manway 20 in", "boca de hombre 20 in"), rating: Self.classRating(flange))
        } else {
            bill("handhole", Bilingual("handhole", "boca de mano"), quantity: 2, rating: Self.classRating(flange))
        }
    }

    private mutating func billInternals(_ input: SeparatorInput) {
        bill("inlet_device", Bilingual("inlet device", "dispositivo de entrada"))
        if input.mistExtractor { bill("mist_extractor", Bilingual("mist extractor", "extractor de niebla")) }
        guard input.isThreePhase else { return }
        bill(
            "interface_internals",
            Bilingual("weir or bucket, interface plates", "vertedero o balde, placas de interfase"),
            unit: "set"
        )
    }

    private mutating func billSupport(_ input: SeparatorInput) {
        switch input.orientation {
        case .horizontal: bill("saddle", Bilingual("saddle", "cuna"), quantity: 2)
        case .vertical: bill("skirt", Bilingual("skirt", "faldón"))
        }
        bill("coating", Bilingual("paint and insulation", "pintura y aislación"), unit: "set")
        bill("nameplate", Bilingual("nameplate", "placa de identificación"))
    }

    private mutating func billInstruments(_ input: SeparatorInput, _ nozzles: SeparatorNozzles) {
        bill("level_instrument", Bilingual("level transmitter and gauge", "transmisor y visor de nivel"), unit: "set")
        if input.isThreePhase {
            bill(
                "interface_instrument",
                Bilingual("interface transmitter", "transmisor de interfase"),
                unit: "set"
            )
        }
        bill("pressure_instrument", Bilingual("pressure transmitter and gauge", "transmisor y manómetro"), unit: "set")
        bill("temperature_instrument", Bilingual("temperature element", "elemento de temperatura"), unit: "set")
        let outlets = [nozzles.oil, nozzles.water].compactMap { $0 }.count
        if outlets > 0 {
            bill(
                "liquid_control_valve",
                Bilingual("control valve on each liquid outlet", "válvula de control en cada salida de líquido"),
                quantity: Double(outlets)
            )
        }
        if nozzles.gas != nil {
            bill("gas_control_valve", Bilingual("gas control valve", "válvula de control de gas"))
        }
        bill(
            "relief_valve",
            Bilingual("relief valve set at or below {}", "válvula de alivio calibrada a {} o menos"),
            [.measure(input.designPressure.si, .psig)]
        )
    }
}
