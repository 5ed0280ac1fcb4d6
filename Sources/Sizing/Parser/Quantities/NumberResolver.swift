/// Decides what `10.000` means, from the rest of the message, the unit and the language, in that order.
struct NumberResolver {
    let language: Language
    /// The decimal mark that every unambiguous number of the message agrees on.
    private let agreed: NumberShape.Mark?

    init(language: Language, quantities: [TextQuantity]) {
        self.language = language
        var agreed: NumberShape.Mark?
        var isMixed = false
        for quantity in quantities {
            guard case .fixed(_, let decimal) = quantity.shape else { continue }
            if let agreed, agreed != decimal { isMixed = true }
            agreed = decimal
        }
        self.agreed = isMixed ? nil : agreed
    }

    enum Verdict {
        case sure(Double)
        case assumed(Double)
        case ask((decimal: Double, thousands: Double)?)
    }

    func resolve(_ quantity: TextQuantity, unit: TextUnit) -> Verdict {
        let factor = quantity.multiplier * unit.scale * (quantity.isNegative ? -1 : 1)
        switch quantity.shape {
        case .integer(let value), .fixed(let value, _):
            return .sure(value * factor)
        case .malformed:
            return .ask(nil)
        case .ambiguous(let decimal, let thousands, let separator):
            return choose(decimal * factor, thousands * factor, separator, PlausibleRange.of(unit))
        }
    }

    private func choose(
        _ decimal: Double,
        _ thousands: Double,
        _ separator: NumberShape.Mark,
        _ range: ClosedRange<Double>
    ) -> Verdict {
        if let agreed {
            let value = agreed == separator ? decimal : thousands
            if range.contains(value) { return .sure(value) }
        }
        let usual = isUsuallyDecimal(separator) ? decimal : thousands
        switch (range.contains(decimal), range.contains(thousands)) {
        case (true, false): return decimal == usual ? .sure(decimal) : .assumed(decimal)
        case (false, true): return thousands == usual ? .sure(thousands) : .assumed(thousands)
        case (false, false): return .sure(usual)
        case (true, true): return chooseByLanguage(decimal, thousands, separator)
        }
    }

    private func chooseByLanguage(_ decimal: Double, _ thousands: Double, _ separator: NumberShape.Mark) -> Verdict {
        switch (language, separator) {
        case (.english, .comma): .sure(thousands)
        case (.english, .dot): .assumed(decimal)
        case (.spanish, .dot): .assumed(thousands)
        case (.spanish, .comma): .ask((decimal, thousands))
        }
    }

    private func isUsuallyDecimal(_ separator: NumberShape.Mark) -> Bool {
        switch language {
        case .english: separator == .dot
        case .spanish: separator == .comma
        }
    }
}
