/// Properties and drop sizes.
extension SeparatorField {
    private static let positiveViscosity = ValueRange(0, nil, .centipoise, excludesLower: true)
    private static let arnoldStewart = Bilingual(
        "Arnold & Stewart, Surface Production Operations vol. 1",
        "Arnold & Stewart, Surface Production Operations vol. 1"
    )

    static let oilViscosity = Field<Viscosity>(
        "oil_viscosity",
        .optional,
        positiveViscosity,
        Bilingual("else Beggs & Robinson (1975)", "si no, Beggs & Robinson (1975)")
    )
    static let waterViscosity = Field<Viscosity>(
        "water_viscosity",
        .optional,
        positiveViscosity,
        Bilingual("else a fit to IAPWS", "si no, un ajuste a IAPWS")
    )
    static let gasViscosity = Field<Viscosity>(
        "gas_viscosity",
        .optional,
        positiveViscosity,
        Bilingual("else Lee, Gonzalez & Eakin (1966)", "si no, Lee, Gonzalez & Eakin (1966)")
    )
    static let zFactor = Field<Double>(
        "z_factor",
        .optional,
        ValueRange(0.2, 2),
        Bilingual("else Dranchuk & Abou-Kassem (1975)", "si no, Dranchuk & Abou-Kassem (1975)")
    )
    static let gasDensity = Field<Density>(
        "gas_density",
        .optional,
        ValueRange(0, nil, .kilogramPerCubicMetre, excludesLower: true),
        Bilingual("else p M/(Z R T)", "si no, p M/(Z R T)")
    )
    private static let retentionRange = ValueRange(6, 7200, .second)
    private static let retentionNote = Bilingual(
        "upper end of API Spec 12J for the gravity and temperature",
        "extremo superior de API Spec 12J para la gravedad y temperatura"
    )
    static let retention = Field<TimeSpan>("retention_time", .defaulted, retentionRange, retentionNote)
    static let retentionOil = Field<TimeSpan>("retention_time_oil", .defaulted, retentionRange, retentionNote)
    static let retentionWater = Field<TimeSpan>("retention_time_water", .defaulted, retentionRange, retentionNote)
    static let dropletGas = Field<Length>(
        "droplet_gas",
        .defaulted,
        ValueRange(10, 1000, .micrometre),
        default: .quantity(value: 100, unit: "um"),
        arnoldStewart
    )
    static let dropletWater = Field<Length>(
        "droplet_water",
        .defaulted,
        ValueRange(50, 5000, .micrometre),
        default: .quantity(value: 500, unit: "um"),
        arnoldStewart
    )
    static let dropletOil = Field<Length>(
        "droplet_oil",
        .defaulted,
        ValueRange(20, 5000, .micrometre),
        default: .quantity(value: 200, unit: "um"),
        arnoldStewart
    )
    static let kFactor = Field<Velocity>(
        "k_factor",
        .defaulted,
        ValueRange(0.02, 0.3, .metrePerSecond),
        Bilingual("midpoint of the range of API Spec 12J", "punto medio del rango de API Spec 12J")
    )
    static let mistExtractor = Field<Bool>(
        "mist_extractor",
        .defaulted,
        default: true,
        Bilingual("with mist extractor; without one K is halved (GPSA)", "con extractor; sin él K se reduce a la mitad")
    )
}
