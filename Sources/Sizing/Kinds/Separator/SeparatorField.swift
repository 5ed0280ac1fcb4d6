/// Inputs of a separator, in the order of the specification.
enum SeparatorField {
    private static let upToRange = ValueRange(0, nil, .cubicMetrePerHour)

    static let phases = Field<Double>(
        "phases",
        .required,
        ValueRange(2, 3),
        Bilingual("2 (gas, liquid) or 3 (gas, oil, water)", "2 (gas, líquido) o 3 (gas, petróleo, agua)")
    )
    static let orientation = Field<Orientation>(
        "orientation",
        .defaulted,
        default: .horizontal,
        Bilingual("horizontal (project choice)", "horizontal (elección del proyecto)")
    )
    static let pressure = Field<Pressure>(
        "pressure",
        .required,
        ValueRange(nil, 70_000, .kPaa),
        Bilingual("operating pressure, at least atmospheric", "presión de operación, al menos la atmosférica")
    )
    static let temperature = Field<Temperature>(
        "temperature",
        .assumed,
        ValueRange(-40, 200, .degC),
        default: .quantity(value: 100, unit: "degF"),
        Bilingual("100 degF: confirm", "100 degF: confirmar")
    )
    static let gasRate = Field<StandardGasFlow>(
        "gas_rate",
        .requiredInCombination,
        ValueRange(0, nil, .molPerSecond),
        Bilingual("gas, as a standard volume", "gas, en volumen estándar")
    )
    static let gor = Field<GasOilRatio>(
        "gor",
        .requiredInCombination,
        ValueRange(0, nil),
        Bilingual("standard gas per volume of oil, instead of gas_rate", "gas estándar por volumen de petróleo")
    )
    static let liquidRate = Field<LiquidFlow>(
        "liquid_rate",
        .requiredInCombination,
        upToRange,
        Bilingual("oil and water together", "petróleo y agua juntos")
    )
    static let oilRate = Field<LiquidFlow>(
        "oil_rate",
        .requiredInCombination,
        upToRange,
        Bilingual("oil", "petróleo")
    )
    static let waterRate = Field<LiquidFlow>(
        "water_rate",
        .requiredInCombination,
        upToRange,
        Bilingual("water; three-phase only", "agua; solo trifásico")
    )
    static let waterCut = Field<Double>(
        "water_cut",
        .requiredInCombination,
        ValueRange(0, 1),
        Bilingual("water as a fraction of the liquid volume", "agua como fracción del volumen de líquido")
    )
    static let gasGravity = Field<Double>(
        "gas_sg",
        .assumed,
        ValueRange(0.55, 1.7),
        default: 0.70,
        Bilingual("gas gravity 0.70 (air = 1): confirm", "gravedad del gas 0.70 (aire = 1): confirmar")
    )
    static let oilAPI = Field<Double>(
        "oil_api",
        .assumed,
        ValueRange(5, 100),
        default: 35,
        Bilingual("35 degAPI: confirm", "35 degAPI: confirmar")
    )
    static let oilGravity = Field<Double>(
        "oil_sg",
        .optional,
        ValueRange(0.5, 1.1),
        Bilingual("instead of oil_api", "en lugar de oil_api")
    )
    static let waterGravity = Field<Double>(
        "water_sg",
        .defaulted,
        ValueRange(0.95, 1.3),
        default: 1,
        Bilingual(
            "fresh water: the smallest density difference",
            "agua dulce: la menor diferencia de densidad"
        )
    )
}
