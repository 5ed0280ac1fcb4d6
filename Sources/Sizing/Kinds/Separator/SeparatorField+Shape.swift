/// Proportions and design conditions.
extension SeparatorField {
    static let levelFraction = Field<Double>(
        "liquid_level_fraction",
        .defaulted,
        ValueRange(0.3, 0.8),
        default: 0.5,
        Bilingual("half full; horizontal only", "medio lleno; solo horizontal")
    )
    private static let slendernessNote = Bilingual(
        "usual proportions: horizontal 3-5, vertical two-phase 1.5-4, vertical three-phase 1.5-3",
        "proporciones usuales: horizontal 3-5, vertical bifásico 1.5-4, vertical trifásico 1.5-3"
    )
    static let slendernessMin = Field<Double>("slenderness_min", .defaulted, ValueRange(1, 8), slendernessNote)
    static let slendernessMax = Field<Double>("slenderness_max", .defaulted, ValueRange(1, 8), slendernessNote)
    static let designPressure = Field<Pressure>(
        "design_pressure",
        .defaulted,
        nil,
        Bilingual(
            "margin over operating pressure, Arnold & Stewart vol. 1, at least 50 psig",
            "margen sobre la presión de operación, Arnold & Stewart vol. 1, al menos 50 psig"
        )
    )
    static let designTemperature = Field<Temperature>(
        "design_temperature",
        .defaulted,
        nil,
        Bilingual("operating + 50 degF (project choice)", "operación + 50 degF (elección del proyecto)")
    )

    static let all: [FieldDescription] =
        [
            phases.description, orientation.description, pressure.description, temperature.description,
            gasRate.description, gor.description, liquidRate.description, oilRate.description, waterRate.description,
            waterCut.description, gasGravity.description, oilAPI.description, oilGravity.description,
            waterGravity.description, oilViscosity.description, waterViscosity.description, gasViscosity.description,
            zFactor.description, gasDensity.description, retention.description, retentionOil.description,
            retentionWater.description, dropletGas.description, dropletWater.description, dropletOil.description,
            kFactor.description, mistExtractor.description, levelFraction.description, slendernessMin.description,
            slendernessMax.description, designPressure.description, designTemperature.description,
        ] + WallField.all
}
