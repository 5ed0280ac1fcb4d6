/// Inputs of the piping on one side of a pump.
struct PipingField: Sendable {
    let length: Field<Length>
    let bore: Field<Length>
    let nps: Field<Double>
    let schedule: Field<String>
    let loss: Field<Double>
    let roughness: Field<Length>

    static let suction = PipingField("suction")
    static let discharge = PipingField("discharge")

    var all: [FieldDescription] {
        [
            length.description, bore.description, nps.description, schedule.description, loss.description,
            roughness.description,
        ]
    }

    private init(_ side: String) {
        length = Field(
            side + "_pipe_length",
            .optional,
            ValueRange(0, 200_000, .metre),
            Bilingual("pipe length", "longitud de tubería")
        )
        bore = Field(
            side + "_pipe_id",
            .optional,
            ValueRange(0.005, 3, .metre),
            Bilingual("bore, or an NPS", "diámetro interior, o un NPS")
        )
        nps = Field(side + "_pipe_nps", .optional, nil, Bilingual("nominal size", "tamaño nominal"))
        schedule = Field(
            side + "_pipe_schedule",
            .optional,
            words: nil,
            Bilingual("STD, XS, 80, 120 or 160; STD when absent", "STD, XS, 80, 120 o 160; STD si falta")
        )
        loss = Field(
            side + "_pipe_k",
            .optional,
            ValueRange(0, 500),
            Bilingual("sum of the loss coefficients", "suma de los coeficientes de pérdida")
        )
        roughness = Field(
            side + "_pipe_roughness",
            .optional,
            ValueRange(0, 5, .millimetre),
            Bilingual("commercial steel 0.0457 mm when absent", "acero comercial 0.0457 mm si falta")
        )
    }
}
