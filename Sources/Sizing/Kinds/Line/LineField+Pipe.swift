/// The pipe and its limits.
extension LineField {
    static let length = Field<Length>(
        "length",
        .defaulted,
        ValueRange(0.1, 500_000, .metre),
        default: .quantity(value: 100, unit: "m"),
        Bilingual("100 m, to compare (project choice)", "100 m, para comparar (elección del proyecto)")
    )
    static let roughness = Field<Length>(
        "roughness",
        .defaulted,
        ValueRange(0, 5, .millimetre),
        default: .quantity(value: 0.0457, unit: "mm"),
        Bilingual("commercial steel", "acero comercial")
    )
    static let erosionalConstant = Field<Double>(
        "erosional_c",
        .defaulted,
        ValueRange(20, 300),
        default: 100,
        Bilingual("API RP 14E, continuous service; 125 intermittent", "API RP 14E, servicio continuo; 125 intermitente")
    )
    static let designPressure = Field<Pressure>(
        "design_pressure",
        .defaulted,
        nil,
        Bilingual(
            "operating pressure plus the margin of Arnold & Stewart vol. 1",
            "presión de operación más el margen de Arnold & Stewart vol. 1"
        )
    )
    static let corrosion = Field<Length>(
        "corrosion_allowance",
        .defaulted,
        ValueRange(0, 12.7, .millimetre),
        default: .quantity(value: 0.0625, unit: "in"),
        Bilingual("1/16 in (project choice)", "1/16 in (elección del proyecto)")
    )
    static let maxVelocity = Field<Velocity>(
        "max_velocity",
        .optional,
        ValueRange(0, nil, .metrePerSecond, excludesLower: true),
        Bilingual("replaces the fixed velocity limit", "reemplaza el límite fijo de velocidad")
    )
    static let maxGradient = Field<PressureGradient>(
        "max_pressure_gradient",
        .optional,
        ValueRange(0, nil, .kilopascalPer100Metres, excludesLower: true),
        Bilingual("replaces the gradient limit", "reemplaza el límite de gradiente")
    )
    static let nps = Field<Double>(
        "nps",
        .optional,
        nil,
        Bilingual("checks this size only", "verifica solo este tamaño")
    )

    static let pipeFields = [
        length.description, roughness.description, erosionalConstant.description, designPressure.description,
        corrosion.description, maxVelocity.description, maxGradient.description, nps.description,
    ]
}
