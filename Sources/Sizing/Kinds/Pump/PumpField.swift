/// Inputs of a pump, in the order of the specification.
enum PumpField {
    static let flow = Field<LiquidFlow>(
        "flow",
        .required,
        ValueRange(0, 36_000, .cubicMetrePerHour, excludesLower: true),
        Bilingual("normal flow", "caudal normal")
    )
    static let margin = Field<Double>(
        "flow_margin",
        .defaulted,
        ValueRange(0, 0.5),
        default: 0.10,
        Bilingual("rated = 1.10 x normal (project choice)", "nominal = 1.10 x normal (elección del proyecto)")
    )
    static let suction = Field<Pressure>(
        "suction_pressure",
        .requiredInCombination,
        nil,
        Bilingual("in the suction vessel", "en el recipiente de succión")
    )
    static let discharge = Field<Pressure>(
        "discharge_pressure",
        .requiredInCombination,
        nil,
        Bilingual("in the discharge vessel", "en el recipiente de descarga")
    )
    static let head = Field<Length>(
        "differential_head",
        .requiredInCombination,
        ValueRange(0.1, 5000, .metre),
        Bilingual("instead of the two pressures", "en lugar de las dos presiones")
    )
    static let density = LiquidField.density(
        "density",
        Bilingual("density, or sg, or oil_api", "densidad, o sg, u oil_api")
    )
    static let gravity = LiquidField.gravity("sg")
    static let api = LiquidField.api
    static let viscosity = Field<Viscosity>(
        "viscosity",
        .defaulted,
        ValueRange(0.01, 1e5, .centipoise),
        default: .quantity(value: 1, unit: "cP"),
        Bilingual("1 cP, as water", "1 cP, como agua")
    )
    static let suctionElevation = Field<Length>(
        "suction_elevation",
        .defaulted,
        ValueRange(-15, 200, .metre),
        default: .quantity(value: 0, unit: "m"),
        Bilingual("liquid surface at the pump centreline", "superficie del líquido en el eje de la bomba")
    )
    static let dischargeElevation = Field<Length>(
        "discharge_elevation",
        .defaulted,
        ValueRange(-200, 3000, .metre),
        default: .quantity(value: 0, unit: "m"),
        Bilingual("liquid surface at the pump centreline", "superficie del líquido en el eje de la bomba")
    )
    static let equipmentDrop = Field<PressureDifference>(
        "equipment_dp",
        .defaulted,
        ValueRange(0, nil, .kPa),
        default: .quantity(value: 0, unit: "kPa"),
        Bilingual("no equipment in the line", "sin equipos en la línea")
    )
    static let vapor = Field<Pressure>(
        "vapor_pressure",
        .optional,
        nil,
        Bilingual("absolute; NPSH is not checked without it", "absoluta; sin ella no se verifica el NPSH")
    )
    static let speed = Field<RotationalSpeed>(
        "speed",
        .defaulted,
        ValueRange(300, 7200, .rpm),
        default: .quantity(value: 3550, unit: "rpm"),
        Bilingual("2-pole motor at 60 Hz", "motor de 2 polos a 60 Hz")
    )
    static let temperature = Field<Temperature>(
        "temperature",
        .defaulted,
        ValueRange(-100, 450, .degC),
        default: .quantity(value: 100, unit: "degF"),
        Bilingual("100 degF, for the flange rating and the type", "100 degF, para la brida y el tipo")
    )
    static let efficiency = Field<Double>(
        "efficiency",
        .optional,
        ValueRange(0.05, 0.95),
        Bilingual("else Corripio (1982)", "si no, Corripio (1982)")
    )
    static let motorEfficiency = Field<Double>(
        "motor_efficiency",
        .optional,
        ValueRange(0.5, 0.99),
        Bilingual("else the premium-efficiency table", "si no, la tabla de eficiencia premium")
    )

    static let all: [FieldDescription] =
        [
            flow.description, margin.description, suction.description, discharge.description, head.description,
            density.description, gravity.description, api.description, viscosity.description,
            suctionElevation.description, dischargeElevation.description,
        ] + PipingField.suction.all + PipingField.discharge.all + [
            equipmentDrop.description, vapor.description, speed.description, temperature.description,
            efficiency.description, motorEfficiency.description,
        ]
}
