/// Inputs of a compressor, in the order of the specification.
enum CompressorField {
    static let gasRate = Field<StandardGasFlow>(
        "gas_rate",
        .requiredInCombination,
        ValueRange(0, nil, .millionStandardCubicFeetPerDay, excludesLower: true),
        Bilingual("gas to compress", "gas a comprimir")
    )
    static let massFlow = Field<MassFlow>(
        "mass_flow",
        .requiredInCombination,
        ValueRange(0, nil, .kilogramPerHour, excludesLower: true),
        Bilingual("instead of gas_rate", "en lugar de gas_rate")
    )
    private static let pressures = ValueRange(10, nil, .kPaa)
    static let suction = Field<Pressure>(
        "suction_pressure",
        .required,
        pressures,
        Bilingual("at the inlet of the first stage", "en la entrada de la primera etapa")
    )
    static let discharge = Field<Pressure>(
        "discharge_pressure",
        .required,
        pressures,
        Bilingual("at the outlet of the last stage", "en la salida de la última etapa")
    )
    private static let temperatures = ValueRange(200, 450, .kelvin)
    static let suctionTemperature = Field<Temperature>(
        "suction_temperature",
        .assumed,
        temperatures,
        default: .quantity(value: 100, unit: "degF"),
        Bilingual("100 degF; confirm it", "100 degF; confírmelo")
    )
    static let molecularWeight = Field<Double>(
        "molecular_weight",
        .assumed,
        ValueRange(2, 150),
        Bilingual("g/mol, or gas_sg", "g/mol, o gas_sg")
    )
    static let gasGravity = Field<Double>(
        "gas_sg",
        .assumed,
        ValueRange(0.1, 5),
        default: 0.70,
        Bilingual("0.70 (air = 1); confirm it", "0.70 (aire = 1); confírmelo")
    )
    static let heatRatio = Field<Double>(
        "k",
        .assumed,
        ValueRange(1.01, 1.7),
        default: 1.27,
        Bilingual("1.27, ratio of specific heats; confirm it", "1.27, relación de calores específicos; confírmela")
    )
    static let zFactor = Field<Double>(
        "z_factor",
        .optional,
        ValueRange(0.2, 2),
        Bilingual(
            "else Dranchuk & Abou-Kassem at both ends of each stage",
            "si no, Dranchuk y Abou-Kassem en ambos extremos de cada etapa"
        )
    )
    static let type = Field<CompressorChoice>(
        "type",
        .defaulted,
        default: .auto,
        Bilingual(
            "reciprocating below 2000 acfm at the inlet, else centrifugal (project choice)",
            "alternativo por debajo de 2000 acfm en la entrada, si no centrífugo (elección del proyecto)"
        )
    )

    static let all: [FieldDescription] = [
        gasRate.description, massFlow.description, suction.description, discharge.description,
        suctionTemperature.description, molecularWeight.description, gasGravity.description, heatRatio.description,
        zFactor.description, type.description, isentropicEfficiency.description, polytropicEfficiency.description,
        mechanicalEfficiency.description, maxStageRatio.description, maxDischargeTemperature.description,
        intercoolerTemperature.description, interstageLoss.description, driverMargin.description,
    ]
}
