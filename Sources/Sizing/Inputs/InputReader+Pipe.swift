/// Pipes, stated by their bore or by size and schedule.
extension InputReader {
    /// The inside diameter in m; nil when no pipe was given, not a number after noting a fault.
    ///
    /// A bore and a size given together have to agree within 0.5 %.
    mutating func pipeBore(
        _ bore: Field<Length>,
        _ nps: Field<Double>,
        _ schedule: Field<String>
    ) -> Double? {
        let stated = readIfGiven(bore)
        let nominal = nominalBore(nps, schedule)
        if let stated, let nominal, abs(stated.si - nominal) > 0.005 * nominal {
            contradict(bore.name, nps.name, stated.si * 1000, nominal * 1000, in: "mm")
        }
        return stated?.si ?? nominal
    }

    /// A size of the pipe table; nil when none was given, or after noting that it does not exist.
    mutating func pipeSize(_ nps: Field<Double>) -> PipeSize? {
        guard let stated = readIfGiven(nps), stated.isFinite else { return nil }
        if let size = PipeSize.named(stated) { return size }
        let known = PipeSize.all.map { NumberText.text($0.nps) }.joined(separator: ", ")
        refuse(.noStandardSize, nps.name, [.text(nps.name), .number(stated), .text(known)])
        return nil
    }

    private mutating func nominalBore(_ nps: Field<Double>, _ field: Field<String>) -> Double? {
        let schedule = schedule(field)
        guard isGiven(nps) else { return nil }
        guard let size = pipeSize(nps), let schedule else { return .nan }
        if let bore = size.bore(schedule) { return bore }
        let known = PipeSchedule.allCases.filter { size.wall($0) != nil }.map(\.rawValue).joined(separator: ", ")
        refuse(.noStandardSize, field.name, [.text(field.name), .text(schedule.rawValue), .text(known)])
        return .nan
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
