/// Reads the inputs of one request into typed values, collecting every fault instead of stopping at the first.
///
/// A faulty field reads as `unreadable` (not a number) so that reading can go on; ``finish()`` throws before anything
/// is computed from it. Every default taken is written down as an assumption.
struct InputReader: Sendable {
    let inputs: [String: InputValue]
    let allowsProvisional: Bool
    private(set) var atmosphere = AbsolutePressure(si: PhysicalConstant.atmosphere)
    private(set) var faults: [SizingFault] = []
    var sheet: Worksheet

    init(_ inputs: [String: InputValue], kind: KindDescription, sheet: Worksheet, allowsProvisional: Bool) {
        self.inputs = inputs
        self.sheet = sheet
        self.allowsProvisional = allowsProvisional || inputs[CommonField.allowProvisional.name] == .flag(true)
        refuseUnknownFields(of: kind)
        checkText(CommonField.tag)
        checkText(CommonField.serviceNote)
        _ = readIfGiven(CommonField.allowProvisional)
        let stated = read(CommonField.atmosphere)
        if stated.absolute.si.isFinite { atmosphere = stated.absolute }
    }

    mutating func refuse(_ code: ErrorCode, _ field: String?, _ arguments: [PhraseArgument] = []) {
        faults.append(SizingFault(code, field, arguments))
    }

    /// Ends reading: throws the first fault, if there is any; all are in ``faults``.
    func finish() throws(SizingFault) {
        if let first = faults.first { throw first }
    }

    func isGiven<Value>(_ field: Field<Value>) -> Bool { inputs[field.name] != nil }

    private mutating func refuseUnknownFields(of kind: KindDescription) {
        for name in inputs.keys where !kind.knows(name) {
            refuse(.unknownField, name, [.text(name), .text(kind.name)])
        }
        faults.sort { ($0.field ?? "") < ($1.field ?? "") }
    }

    private mutating func checkText(_ field: Field<String>) {
        guard let input = inputs[field.name] else { return }
        if case .text = input { return }
        refuse(.quantityFormat, field.name, [.text(field.name), "text"])
    }
}
