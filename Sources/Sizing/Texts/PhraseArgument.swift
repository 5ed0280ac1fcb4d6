/// What fills one gap of a ``Phrase``.
enum PhraseArgument: Sendable, Hashable {
    case number(Double)
    case text(String)

    /// The most bytes it takes, without escapes.
    var room: Int {
        switch self {
        case .number: OutputSpan.roomOfNumber
        case .text(let text): text.utf8.count
        }
    }

    func append(to out: inout OutputSpan<UInt8>, escaped: Bool) {
        switch self {
        case .number(let value): NumberText.append(value, to: &out)
        case .text(let text): if escaped { out.append(escaping: text) } else { out.append(plain: text) }
        }
    }
}

extension PhraseArgument: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}
