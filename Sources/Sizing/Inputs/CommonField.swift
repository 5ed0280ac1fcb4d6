/// The inputs that every kind accepts.
enum CommonField {
    static let atmosphere = Field<Pressure>(
        "atmospheric_pressure",
        .defaulted,
        ValueRange(50, 110, .kPaa),
        default: .quantity(value: 101.325, unit: "kPaa"),
        Bilingual("standard atmosphere at sea level", "atmósfera estándar al nivel del mar")
    )
    static let tag = Field<String>("tag", .optional, words: nil, Bilingual("equipment tag", "TAG del equipo"))
    static let serviceNote = Field<String>(
        "service_note",
        .optional,
        words: nil,
        Bilingual("a note about the service; not used", "nota sobre el servicio; no se usa")
    )
    static let allowProvisional = Field<Bool>(
        "allow_provisional",
        .optional,
        Bilingual(
            "assume missing process values; the result cannot be quoted",
            "suponer los datos de proceso que faltan; el resultado no sirve para cotizar"
        )
    )

    static let all = [
        atmosphere.description, tag.description, serviceNote.description, allowProvisional.description,
    ]
}
