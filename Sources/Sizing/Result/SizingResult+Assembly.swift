extension InputReader {
    /// The result of what was read and computed so far; with faults, only they count.
    func result(kind: String, faults: [SizingFault], pointer: String? = nil) -> SizingResult {
        let isComputed = faults.isEmpty
        let errors = faults.map { $0.error(in: sheet.language, sheet.units) }
        return SizingResult(
            kind: kind,
            tag: usableTag,
            status: isComputed ? .ok : .error,
            error: errors.first?.code,
            errors: pointer.map { pointer in errors.map { $0.moved(to: pointer) } } ?? errors,
            provisional: isComputed && sheet.isProvisional,
            inputs: usableInputs,
            outputs: isComputed ? sheet.outputs : OutputTable(),
            warnings: sheet.warnings,
            warningDetails: sheet.warningDetails,
            assumptions: sheet.assumptions,
            trace: isComputed ? sheet.trace : [],
            bom: isComputed ? sheet.bom : [],
            cost: isComputed ? sheet.cost?.described(in: sheet.language) : nil,
            notCovered: sheet.notCovered,
            disclaimer: Disclaimer.text[sheet.language],
            sensitivity: nil
        )
    }

    private var usableTag: String? {
        guard case .text(let tag) = inputs[CommonField.tag.name] else { return nil }
        return tag
    }

    /// Without values that no field can use: they are named in the errors and not echoed.
    private var usableInputs: [String: InputValue] {
        guard inputs.values.contains(where: { !$0.isPlain }) else { return inputs }
        return inputs.filter(\.value.isPlain)
    }
}

extension InputValue {
    /// Whether the value is a finite quantity or number, a word or a flag, or a list of objects made of those.
    var isPlain: Bool {
        switch self {
        case .list(let items):
            items.allSatisfy {
                if case .object(let members) = $0 { members.values.allSatisfy(\.isScalar) } else { false }
            }
        case .quantity, .number, .text, .flag, .object, .null: isScalar
        }
    }

    private var isScalar: Bool {
        switch self {
        case .quantity(let value, _), .number(let value): value.isFinite
        case .text, .flag: true
        case .list, .object, .null: false
        }
    }
}

extension SizingError {
    fileprivate func moved(to pointer: String) -> Self { Self(pointer: pointer, code: code, detail: detail) }
}
