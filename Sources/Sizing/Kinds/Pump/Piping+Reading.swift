extension InputReader {
    /// The piping on one side; nil when none was given, after noting what is missing or does not exist.
    mutating func piping(_ field: PipingField) -> Piping? {
        let length = readIfGiven(field.length)
        let loss = readIfGiven(field.loss)
        let roughness = readIfGiven(field.roughness)
        let stated = readIfGiven(field.bore)
        let nominal = nominalBore(field)
        if let stated, let nominal, abs(stated.si - nominal) > 0.005 * nominal {
            contradict(field.bore.name, field.nps.name, stated.si * 1000, nominal * 1000, in: "mm")
        }
        guard let bore = stated?.si ?? nominal else {
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

    private mutating func nominalBore(_ field: PipingField) -> Double? {
        let schedule = schedule(field.schedule)
        guard let nps = readIfGiven(field.nps), nps.isFinite else { return isGiven(field.nps) ? .nan : nil }
        guard let size = PipeSize.named(nps) else {
            let known = PipeSize.all.map { NumberText.text($0.nps) }.joined(separator: ", ")
            refuse(.noStandardSize, field.nps.name, [.text(field.nps.name), .number(nps), .text(known)])
            return .nan
        }
        guard let schedule else { return .nan }
        guard let bore = size.bore(schedule) else {
            let known = PipeSchedule.allCases.filter { size.wall($0) != nil }.map(\.rawValue).joined(separator: ", ")
            refuse(
                .noStandardSize,
                field.schedule.name,
                [.text(field.schedule.name), .text(schedule.rawValue), .text(known)]
            )
            return .nan
        }
        return bore
    }

    /// STD when absent; nil after noting a schedule that does not exist.
    private mutating func schedule(_ field: Field<String>) -> PipeSchedule? {
        guard isGiven(field) else { return .std }
        guard let word = readIfGiven(field) else { return nil }
        if let schedule = PipeSchedule(rawValue: word) { return schedule }
        let known = PipeSchedule.allCases.map(\.rawValue).joined(separator: ", ")
        refuse(.noStandardSize, field.name, [.text(field.name), .text(String(word.prefix(20))), .text(known)])
        return nil
    }
}
