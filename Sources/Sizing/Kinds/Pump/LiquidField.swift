/// The three ways in which the density of a pumped or piped liquid can be given.
enum LiquidField {
    static let api = Field<Double>(
        "oil_api",
        .requiredInCombination,
        ValueRange(5, 100),
        Bilingual("degrees API", "grados API")
    )

    static func density(_ name: String, _ note: Bilingual) -> Field<Density> {
        Field(name, .requiredInCombination, ValueRange(300, 2500, .kilogramPerCubicMetre), note)
    }

    static func gravity(_ name: String) -> Field<Double> {
        Field(
            name,
            .requiredInCombination,
            ValueRange(0.3, 2.5),
            Bilingual("specific gravity", "gravedad específica")
        )
    }
}
