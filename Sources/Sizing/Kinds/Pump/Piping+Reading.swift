extension InputReader {
    /// The piping on one side; nil when none was given, after noting what is missing or does not exist.
    mutating func piping(_ field: PipingField) -> Piping? {
        let length = readIfGiven(field.length)
        let loss = readIfGiven(field.loss)
        let roughness = readIfGiven(field.roughness)
        guard let bore = pipeBore(field.bore, field.nps, field.schedule) else {
            if length != nil || loss != nil {
                refuse(.missingInput, field.nps.name, [.text(field.nps.name)])
            }
            return nil
        }
        guard length != nil || loss != nil else { return nil }
        return Piping(
            length: length?.si ?? 0,
            bore: bore,
            loss: loss ?? 0,
            roughness: roughness?.si ?? Piping.steelRoughness
        )
    }
}
