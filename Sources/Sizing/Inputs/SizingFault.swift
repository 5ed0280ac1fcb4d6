/// Why a request has no result: a fault of an input, or a limit the calculation ran into.
struct SizingFault: Error, Sendable, Hashable {
    let code: ErrorCode
    /// The field to change; nil when no single one is to blame.
    let field: String?
    let arguments: [PhraseArgument]

    init(_ code: ErrorCode, _ field: String?, _ arguments: [PhraseArgument] = []) {
        self.code = code
        self.field = field
        self.arguments = arguments
    }

    func error(in language: Language, _ units: UnitSystem? = nil) -> SizingError {
        let detail = Phrase(code.text[language], arguments)
        return SizingError(
            pointer: field.map { "/inputs/" + Self.escaped($0) } ?? "/inputs",
            code: code.rawValue,
            detail: units.map(detail.reported) ?? detail
        )
    }

    private static func escaped(_ name: String) -> String {
        guard name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "~") }) else { return name }
        var text = ""
        for character in name {
            switch character {
            case "~": text += "~0"
            case "/": text += "~1"
            default: text.append(character)
            }
        }
        return text
    }
}
