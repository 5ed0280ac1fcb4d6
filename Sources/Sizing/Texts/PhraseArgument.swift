/// What fills one gap of a ``Phrase``.
enum PhraseArgument: Sendable, Hashable {
    case number(Double)
    case text(String)
    /// An SI value, shown in this unit or the one of its dimension that was asked for.
    case measure(Double, UnitOfMeasure)

    /// The most bytes it takes, without escapes.
    var room: Int {
        switch self {
        case .number: OutputSpan.roomOfNumber
        case .text(let text): text.utf8.count
        case .measure(_, let unit): OutputSpan.roomOfNumber + 1 + unit.symbol.utf8.count
        }
    }

    func append(to out: inout OutputSpan<UInt8>, escaped: Bool) {
        switch self {
        case .number(let value): NumberText.append(value, to: &out)
        case .text(let text): if escaped { out.append(escaping: text) } else { out.append(plain: text) }
        case .measure(let si, let unit):
            NumberText.append(unit.value(ofSI: si), to: &out)
            guard !unit.symbol.isEmpty else { return }
            out.append(UInt8(ascii: " "))
            out.append(plain: unit.symbol)
        }
    }

    /// The same argument with its measure in the unit of `system`.
    func reported(in system: UnitSystem) -> PhraseArgument {
        switch self {
        case .number, .text: self
        case .measure(let si, let unit): .measure(si, unit.reported(in: system))
        }
    }
}

extension PhraseArgument: ExpressibleByStringLiteral {
    init(stringLiteral value: String) { self = .text(value) }
}
