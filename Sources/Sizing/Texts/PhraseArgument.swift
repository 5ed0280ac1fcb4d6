/// What fills one gap of a ``Phrase``.
enum PhraseArgument: Sendable, Hashable {
    case number(Double)
    case text(String)

    func append(to bytes: inout [UInt8]) {
        switch self {
        case .number(let value): NumberText.append(value, to: &bytes)
        case .text(let text): bytes.append(contentsOf: text.utf8)
        }
    }
}

extension PhraseArgument: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}
