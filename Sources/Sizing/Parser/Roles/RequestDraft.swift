/// What has been understood so far.
struct RequestDraft: Sendable {
    /// A field with its value, or without one when the text must be asked about; and the scalars it was read from.
    struct Entry: Sendable {
        let field: RequestField
        let value: RequestValue?
        let source: Range<Int>
    }

    /// A count of devices, as in "20 pressure transmitters".
    struct Devices: Sendable {
        let type: TextDevice
        let count: Double
        let source: Range<Int>
    }

    private(set) var entries: [Entry] = []
    private(set) var devices: [Devices] = []
    /// For a code the answers to choose from.
    private(set) var choices: [String: [String]] = [:]
    var issues = RequestIssues()
    private var filled: SmallSet<RequestField> = []
    private var asked: SmallSet<RequestField> = []

    /// Whether the text says something about the field.
    func has(_ field: RequestField) -> Bool { filled.contains(field) || asked.contains(field) }

    func hasAny(of fields: SmallSet<RequestField>) -> Bool { !filled.union(asked).isDisjoint(with: fields) }

    subscript(field: RequestField) -> RequestValue? {
        filled.contains(field) ? entries.first { $0.field == field && $0.value != nil }?.value : nil
    }

    /// Fills a field; a second, different value is a contradiction and the first one stays.
    mutating func set(_ field: RequestField, _ value: RequestValue, from source: Range<Int>) {
        if let known = self[field] {
            guard !issues.contradicts(field), !known.agrees(with: value) else { return }
            contradict(field, [known.spelling, value.spelling])
        } else if !asked.contains(field) {
            filled.insert(field)
            entries.append(Entry(field: field, value: value, source: source))
        }
    }

    /// Notes that a number can be read in two ways.
    mutating func ask(_ field: RequestField, _ dimension: TextDimension, readings: [String], from source: Range<Int>) {
        issues.insertNumber(dimension)
        if !readings.isEmpty { choices[RequestIssues.number(dimension)] = readings }
        guard !has(field) else { return }
        asked.insert(field)
        entries.append(Entry(field: field, value: nil, source: source))
    }

    /// The answers of the first time stay.
    mutating func contradict(_ field: RequestField, _ answers: [String] = []) {
        guard !issues.contradicts(field) else { return }
        issues.insertContradiction(of: field)
        if !answers.isEmpty { choices[RequestIssues.contradiction(field)] = answers }
    }

    mutating func append(_ device: TextDevice, count: Double, from source: Range<Int>) {
        filled.insert(.devices)
        devices.append(Devices(type: device, count: count, source: source))
    }
}
