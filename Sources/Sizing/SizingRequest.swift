/// A request of a known kind, not yet read.
struct SizingRequest: Sendable {
    let computation: any EquipmentKind.Type
    let inputs: [String: InputValue]
    let allowsProvisional: Bool

    /// Reads and computes the request, writing on a copy of `sheet`.
    func evaluate(on sheet: Worksheet) -> SizingResult {
        let description = computation.description
        var reader = InputReader(inputs, kind: description, sheet: sheet, allowsProvisional: allowsProvisional)
        do {
            try computation.compute(&reader)
            try reader.sheet.requireFiniteOutputs()
            return reader.result(kind: description.name, faults: [])
        } catch {
            return reader.result(kind: description.name, faults: reader.faults.isEmpty ? [error] : reader.faults)
        }
    }
}
