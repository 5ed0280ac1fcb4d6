/// What has been understood so far.
struct RequestDraft: Sendable {
    private(set) var fields: [String: InputValue] = [:]
    /// Fields the text gives but that must be asked about before they have a value.
    private(set) var asked: Set<String> = []
    private(set) var ranges: [FieldRange] = []
    /// For a field or code the answers to choose from.
    private(set) var choices: [String: [String]] = [:]
    var issues: Set<String> = []
    /// Kept apart from the fields while it grows.
    private var devices: [InputValue] = []

    /// Whether the text says something about the field.
    func has(_ field: String) -> Bool { fields[field] != nil || asked.contains(field) }

    /// Fills a field; a second, different value is a contradiction and the first one stays.
    mutating func set(_ field: String, _ value: InputValue, from source: Range<Int>) {
        if let known = fields[field] {
            guard !ComparableValue.agree(known, value) else { return }
            contradict(field, [known, value].compactMap(\.spelling))
        } else if !asked.contains(field) {
            fields[field] = value
            ranges.append(FieldRange(field: field, start: source.lowerBound, end: source.upperBound))
        }
    }

    mutating func ask(_ field: String, code: String, readings: [String], from source: Range<Int>) {
        issues.insert(code)
        choices[code] = readings
        guard fields[field] == nil else { return }
        asked.insert(field)
        ranges.append(FieldRange(field: field, start: source.lowerBound, end: source.upperBound))
    }

    mutating func contradict(_ field: String, _ answers: [String] = []) {
        let code = "A_CONTRADICTION:\(field)"
        issues.insert(code)
        if choices[code] == nil { choices[code] = answers }
    }

    /// Makes the list of devices a field; called once, when all are read.
    mutating func closeDevices() {
        if !devices.isEmpty { fields["devices"] = .list(devices) }
    }

    mutating func append(device: InputValue, from source: Range<Int>) {
        devices.append(device)
        ranges.append(FieldRange(field: "devices", start: source.lowerBound, end: source.upperBound))
    }
}
