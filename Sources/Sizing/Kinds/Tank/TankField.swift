/// Inputs of a storage tank, in the order of the specification.
enum TankField {
    static let volume = Field<Volume>(
        "working_volume",
        .requiredInCombination,
        ValueRange(0, nil, .cubicMetre, excludesLower: true),
        Bilingual("usable volume, unless diameter and height are given", "volumen útil, salvo que se den D y H")
    )
    static let gravity = Field<Double>(
        "sg",
        .assumed,
        ValueRange(0.5, 2),
        default: 0.85,
        Bilingual("specific gravity 0.85: confirm", "gravedad específica 0.85: confirmar")
    )
    static let api = Field<Double>(
        "oil_api",
        .optional,
        ValueRange(5, 100),
        Bilingual("instead of sg", "en lugar de sg")
    )
    static let material = Field<TankMaterial>(
        "material",
        .defaulted,
        default: .a36,
        Bilingual("common tank plate (project choice)", "chapa usual de tanques (elección del proyecto)")
    )
    static let corrosion = Field<Length>(
        "corrosion_allowance",
        .defaulted,
        ValueRange(0, 12.7, .millimetre),
        default: .quantity(value: 0.0625, unit: "in"),
        Bilingual("1/16 in on shell, bottom and roof", "1/16 in en envolvente, fondo y techo")
    )
    static let freeboard = Field<Length>(
        "freeboard",
        .defaulted,
        ValueRange(0, 5, .metre),
        default: .quantity(value: 2, unit: "ft"),
        Bilingual("2 ft (project choice)", "2 ft (elección del proyecto)")
    )
    static let heel = Field<Length>(
        "heel",
        .defaulted,
        ValueRange(0, 5, .metre),
        default: .quantity(value: 2, unit: "ft"),
        Bilingual("2 ft, unusable bottom (project choice)", "2 ft, fondo no utilizable (elección del proyecto)")
    )
    static let course = Field<Length>(
        "course_height",
        .defaulted,
        ValueRange(1.2, 3.7, .metre),
        default: .quantity(value: 8, unit: "ft"),
        Bilingual("8 ft plates", "chapas de 8 ft")
    )
    static let diameter = Field<Length>(
        "diameter",
        .optional,
        ValueRange(2, 120, .metre),
        Bilingual("else from the list of API 650 Annex A", "si no, de la lista de API 650 Anexo A")
    )
    static let height = Field<Length>(
        "height",
        .optional,
        ValueRange(2, 40, .metre),
        Bilingual("else 2 to 6 courses", "si no, de 2 a 6 virolas")
    )
    static let vaporPressure = Field<Pressure>(
        "true_vapor_pressure",
        .optional,
        nil,
        Bilingual("absolute, at storage temperature", "absoluta, a la temperatura de almacenamiento")
    )

    static let all: [FieldDescription] = [
        volume.description, gravity.description, api.description, material.description, corrosion.description,
        freeboard.description, heel.description, course.description, diameter.description, height.description,
        vaporPressure.description,
    ]
}
