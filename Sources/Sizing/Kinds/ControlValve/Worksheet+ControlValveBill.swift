/// Bill of materials of a control valve, section 14.
extension Worksheet {
    mutating func billValve(_ input: ControlValveInput, _ sizing: ValveSizing) {
        let rating = sizing.flange.map { classRating($0) } ?? Phrase(Self.noClass[language])
        let style = PhraseArgument.text(input.style.rawValue)
        if let pick = sizing.pick {
            bill(
                "body",
                Bilingual(
                    "{} valve NPS {}, rated Cv {}, required {}",
                    "válvula {} NPS {}, Cv nominal {}, requerido {}"
                ),
                [
                    style, .number(pick.chosen.valve.nps), .number(pick.chosen.valve.rated),
                    .number(pick.coefficient.cv),
                ],
                rating: rating
            )
        } else if let bore = input.valveBore {
            bill(
                "body",
                Bilingual("{} valve, bore {}, required Cv {}", "válvula {}, paso {}, Cv requerido {}"),
                [style, .measure(bore, .millimetre), .number(sizing.reported.cv)],
                rating: rating
            )
        } else {
            bill(
                "body",
                Bilingual("{} valve, required Cv {}", "válvula {}, Cv requerido {}"),
                [style, .number(sizing.reported.cv)],
                rating: rating
            )
        }
        bill("actuator", Bilingual("actuator, thrust by the vendor", "actuador, empuje según el proveedor"))
        bill("positioner", Bilingual("positioner", "posicionador"))
        let line = input.inletPipe.map { [PhraseArgument.measure($0, .millimetre)] }
        bill(
            "isolation_valve",
            line == nil
                ? Bilingual("isolation valve, line size", "válvula de bloqueo, tamaño de línea")
                : Bilingual("isolation valve for a bore of {}", "válvula de bloqueo para diámetro interior {}"),
            line ?? [],
            quantity: 2,
            rating: rating
        )
        bill(
            "bypass_valve",
            Bilingual("throttling bypass valve for Cv {}", "válvula de desvío regulable para Cv {}"),
            [.number(sizing.reported.cv)],
            rating: rating
        )
        bill(
            "drain",
            Bilingual("drains between the isolation valves", "drenajes entre las válvulas de bloqueo"),
            unit: "set"
        )
    }

    private func classRating(_ flange: ValveClass) -> Phrase {
        Phrase(Bilingual("class {}", "clase {}")[language], [.number(flange.rating)])
    }

    private static let noClass = Bilingual(
        "class by the piping specification",
        "clase según la especificación de tubería"
    )
}
