/// Inputs about the machine; the defaults of several depend on its type.
extension CompressorField {
    private static let efficiencies = ValueRange(0.4, 0.95)

    static let isentropicEfficiency = Field<Double>(
        "isentropic_efficiency",
        .defaulted,
        efficiencies,
        Bilingual(
            "0.82 for reciprocating, valve losses included (GPSA section 13, high speed; low speed 0.85)",
            "0.82 para alternativos, con pérdidas en válvulas (GPSA sección 13, alta velocidad; baja 0.85)"
        )
    )
    static let polytropicEfficiency = Field<Double>(
        "polytropic_efficiency",
        .defaulted,
        efficiencies,
        Bilingual("0.77 for centrifugal (project choice)", "0.77 para centrífugos (elección del proyecto)")
    )
    static let mechanicalEfficiency = Field<Double>(
        "mechanical_efficiency",
        .defaulted,
        ValueRange(0.7, 1),
        Bilingual(
            "0.95 reciprocating, 0.98 centrifugal (project choice)",
            "0.95 alternativo, 0.98 centrífugo (elección del proyecto)"
        )
    )
    static let maxStageRatio = Field<Double>(
        "max_stage_ratio",
        .defaulted,
        ValueRange(1.1, 20),
        Bilingual(
            "4.0 reciprocating, 10 centrifugal (project choice)",
            "4.0 alternativo, 10 centrífugo (elección del proyecto)"
        )
    )
    static let maxDischargeTemperature = Field<Temperature>(
        "max_discharge_temperature",
        .defaulted,
        ValueRange(200, 450, .kelvin),
        Bilingual(
            "300 degF reciprocating (API 618), 350 degF centrifugal (project choice)",
            "300 degF alternativo (API 618), 350 degF centrífugo (elección del proyecto)"
        )
    )
    static let intercoolerTemperature = Field<Temperature>(
        "intercooler_temperature",
        .defaulted,
        ValueRange(200, 450, .kelvin),
        default: .quantity(value: 120, unit: "degF"),
        Bilingual(
            "120 degF at the suction of later stages (project choice)",
            "120 degF en la succión de las etapas siguientes (elección del proyecto)"
        )
    )
    static let interstageLoss = Field<Double>(
        "interstage_pressure_loss",
        .defaulted,
        ValueRange(0, 0.1),
        default: 0.02,
        Bilingual(
            "0.02 of each intermediate discharge pressure (project choice)",
            "0.02 de cada presión de descarga intermedia (elección del proyecto)"
        )
    )
    static let driverMargin = Field<Double>(
        "driver_margin",
        .defaulted,
        ValueRange(0, 0.5),
        default: 0.10,
        Bilingual("10 % over the shaft power", "10 % sobre la potencia en el eje")
    )
}
