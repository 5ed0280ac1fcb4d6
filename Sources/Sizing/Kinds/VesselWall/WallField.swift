/// Inputs of the pressure wall that a separator and a bare vessel share.
enum WallField {
    static let material = Field<VesselMaterial>(
        "material",
        .defaulted,
        default: .sa516Grade70,
        Bilingual("common vessel plate (project choice)", "chapa usual de recipientes (elección del proyecto)")
    )
    static let corrosion = Field<Length>(
        "corrosion_allowance",
        .defaulted,
        ValueRange(0, 13, .millimetre),
        default: .quantity(value: 0.125, unit: "in"),
        Bilingual("1/8 in (project choice)", "1/8 in (elección del proyecto)")
    )
    static let jointEfficiency = Field<Double>(
        "joint_efficiency",
        .defaulted,
        ValueRange(0.45, 1),
        default: 0.85,
        Bilingual("spot radiography, ASME VIII-1 UW-12", "radiografía por puntos, ASME VIII-1 UW-12")
    )
    static let headEfficiency = Field<Double>(
        "head_joint_efficiency",
        .defaulted,
        ValueRange(0.45, 1),
        default: 1,
        Bilingual("seamless head", "cabezal sin costura")
    )
    static let attachments = Field<Double>(
        "attachments_factor",
        .defaulted,
        ValueRange(1, 2),
        default: 1.15,
        Bilingual(
            "15 % on shell and heads for nozzles, supports, internals (project choice)",
            "15 % sobre cuerpo y cabezales por boquillas, soportes e internos (elección del proyecto)"
        )
    )

    static let all = [
        material.description, corrosion.description, jointEfficiency.description, headEfficiency.description,
        attachments.description,
    ]
}
