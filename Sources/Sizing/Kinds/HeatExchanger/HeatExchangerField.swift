/// Inputs of a heat exchanger, in the order of the specification.
enum HeatExchangerField {
    static let duty = Field<Power>(
        "duty",
        .requiredInCombination,
        nil,
        Bilingual("or one complete side", "o un lado completo")
    )
    static let heatTransfer = Field<HeatTransfer>(
        "U",
        .requiredInCombination,
        ValueRange(1, 10_000, .wattPerSquareMetreKelvin),
        Bilingual("overall coefficient, or service_pair", "coeficiente global, o service_pair")
    )
    static let servicePair = Field<ServicePair>(
        "service_pair",
        .requiredInCombination,
        Bilingual(
            "for a typical U (Coulson & Richardson vol. 6, table 12.1)",
            "para un U típico (Coulson & Richardson vol. 6, tabla 12.1)"
        )
    )
    static let arrangement = Field<ExchangerArrangement>(
        "arrangement",
        .defaulted,
        default: .shellAndTube,
        Bilingual("one shell pass, even tube passes", "un paso por casco, pasos pares por tubos")
    )
    static let minimumFactor = Field<Double>(
        "F_min",
        .defaulted,
        ValueRange(0.5, 1),
        default: 0.75,
        Bilingual("0.75, usual lower limit of F", "0.75, límite inferior usual de F")
    )
    static let overdesign = Field<Double>(
        "overdesign",
        .defaulted,
        ValueRange(0, 1),
        default: 0.10,
        Bilingual("10 % of area (project choice)", "10 % de área (elección del proyecto)")
    )
    static let tubeDiameter = Field<Length>(
        "tube_od",
        .defaulted,
        ValueRange(6, 60, .millimetre),
        default: .quantity(value: 0.75, unit: "in"),
        Bilingual("3/4 in tubes", "tubos de 3/4 in")
    )
    static let tubeLength = Field<Length>(
        "tube_length",
        .defaulted,
        ValueRange(0.5, 15, .metre),
        default: .quantity(value: 20, unit: "ft"),
        Bilingual("20 ft tubes", "tubos de 20 ft")
    )
    static let allowance = Field<Length>(
        "tubesheet_allowance",
        .defaulted,
        ValueRange(0, 0.5, .metre),
        default: .quantity(value: 0.05, unit: "m"),
        Bilingual("length inside the tubesheets", "longitud dentro de los espejos")
    )
    static let tubePasses = Field<Double>(
        count: "tube_passes",
        .defaulted,
        nil,
        default: 2,
        Bilingual("1, 2, 4, 6 or 8", "1, 2, 4, 6 u 8")
    )
    static let layout = Field<TubeLayout>(
        "pitch",
        .defaulted,
        default: .triangular,
        Bilingual("pitch of 1.25 tube diameters", "paso de 1.25 diámetros de tubo")
    )
    static let headType = Field<HeadType>(
        "head_type",
        .defaulted,
        default: .splitRing,
        Bilingual("split-ring floating head", "cabezal flotante de anillo partido")
    )
    static let temaClass = Field<TEMAClass>(
        "tema_class",
        .defaulted,
        default: .refinery,
        Bilingual("R, oil and gas service (TEMA)", "R, servicio de petróleo y gas (TEMA)")
    )
    static let shellFouling = Field<Bool>(
        "shell_side_fouling",
        .optional,
        Bilingual("for the suggested TEMA type", "para el tipo TEMA sugerido")
    )
    static let cleanTubes = Field<Bool>(
        "tube_side_clean",
        .optional,
        Bilingual("for the suggested TEMA type", "para el tipo TEMA sugerido")
    )

    static let all: [FieldDescription] =
        StreamField.hot.all + StreamField.cold.all + [
            duty.description, heatTransfer.description, servicePair.description, arrangement.description,
            minimumFactor.description, overdesign.description, tubeDiameter.description, tubeLength.description,
            allowance.description, tubePasses.description, layout.description, headType.description,
            temaClass.description, shellFouling.description, cleanTubes.description,
        ]
}
