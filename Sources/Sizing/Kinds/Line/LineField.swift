/// Inputs of a process line, in the order of the specification.
enum LineField {
    static let service = Field<LineService>(
        "service",
        .required,
        Bilingual("liquid, gas or two_phase", "líquido (liquid), gas o bifásico (two_phase)")
    )
    static let liquidRate = Field<LiquidFlow>(
        "liquid_rate",
        .requiredInCombination,
        ValueRange(0, nil, .cubicMetrePerHour, excludesLower: true),
        Bilingual("liquid and two-phase service", "servicio líquido y bifásico")
    )
    static let liquidDensity = LiquidField.density(
        "liquid_density",
        Bilingual("or liquid_sg, or oil_api", "o liquid_sg, u oil_api")
    )
    static let liquidGravity = LiquidField.gravity("liquid_sg")
    static let api = LiquidField.api
    static let liquidViscosity = Field<Viscosity>(
        "liquid_viscosity",
        .defaulted,
        ValueRange(0, nil, .centipoise, excludesLower: true),
        default: .quantity(value: 1, unit: "cP"),
        Bilingual("1 cP, as water", "1 cP, como agua")
    )
    static let gasRate = Field<StandardGasFlow>(
        "gas_rate",
        .requiredInCombination,
        ValueRange(0, nil, excludesLower: true),
        Bilingual("gas and two-phase service", "servicio gas y bifásico")
    )
    static let gasGravity = Field<Double>(
        "gas_sg",
        .requiredInCombination,
        ValueRange(0.3, 3),
        Bilingual("gas gravity, air = 1", "gravedad del gas, aire = 1")
    )
    static let zFactor = Field<Double>(
        "z_factor",
        .optional,
        ValueRange(0.2, 2),
        Bilingual("else Dranchuk & Abou-Kassem (1975)", "si no, Dranchuk y Abou-Kassem (1975)")
    )
    static let gasViscosity = Field<Viscosity>(
        "gas_viscosity",
        .optional,
        ValueRange(0, nil, .centipoise, excludesLower: true),
        Bilingual("else Lee, Gonzalez & Eakin (1966)", "si no, Lee, González y Eakin (1966)")
    )
    static let pressure = Field<Pressure>(
        "pressure",
        .required,
        ValueRange(1, nil, .kPaa),
        Bilingual("at the start of the line", "al comienzo de la línea")
    )
    static let temperature = Field<Temperature>(
        "temperature",
        .assumed,
        ValueRange(200, 700, .kelvin),
        default: .quantity(value: 100, unit: "degF"),
        Bilingual("100 degF", "100 degF")
    )

    static let all: [FieldDescription] =
        [
            service.description, liquidRate.description, liquidDensity.description, liquidGravity.description,
            api.description, liquidViscosity.description, gasRate.description, gasGravity.description,
            zFactor.description, gasViscosity.description, pressure.description, temperature.description,
        ] + pipeFields
}
