extension ParsedRequirement {
    /// Why nothing can be taken from the text and what can be sized instead, as sentences in ``language``.
    ///
    /// `nil` unless ``status`` is ``ParseStatus/rejected``. The code of the reason is in ``issues``.
    public var refusal: String? {
        guard status == .rejected else { return nil }
        let code = issues.first { $0.hasPrefix("R_") }
        let values = code.flatMap { choices[$0] }.map { " (\($0.joined(separator: ", ")))" } ?? ""
        return "\(Self.reason(code, values)[language]) \(Self.advice(code)[language])"
    }

    private static func reason(_ code: String?, _ values: String) -> Bilingual {
        switch code {
        case "R_EMPTY":
            Bilingual("The text is empty.", "El texto está vacío.")
        case "R_NOT_SIZING":
            Bilingual(
                "The text names no equipment and no process value, so there is nothing to size.",
                "El texto no nombra ningún equipo ni valor de proceso; no hay nada que dimensionar."
            )
        case "R_UNSUPPORTED_EQUIPMENT":
            Bilingual(
                "The text asks for equipment that cannot be sized here.",
                "El texto pide un equipo que aquí no se puede dimensionar."
            )
        case "R_IMPOSSIBLE_VALUE":
            Bilingual(
                "The text has a value that no equipment can have\(values): below absolute zero or a full vacuum, "
                    + "negative, or a percentage outside 0 to 100.",
                "El texto tiene un valor que ningún equipo puede tener\(values): bajo el cero absoluto o el vacío "
                    + "total, negativo, o un porcentaje fuera de 0 a 100."
            )
        case "R_TEXT_TOO_LONG":
            Bilingual(
                "The text is longer than \(RequirementParser.maximumLength) characters and was not read.",
                "El texto tiene más de \(RequirementParser.maximumLength) caracteres y no se leyó."
            )
        case "R_TOO_MANY_ITEMS":
            Bilingual(
                "The text names more pieces of equipment\(values) than there is room for: one request may have "
                    + "\(RequirementParser.maximumItems), those in structured form included.",
                "El texto nombra más equipos\(values) de los que caben: una solicitud puede tener "
                    + "\(RequirementParser.maximumItems), contando los de forma estructurada."
            )
        default:  // because: codes are text, and a stored result may have one of another version
            Bilingual("The text cannot be sized.", "El texto no se puede dimensionar.")
        }
    }

    private static func advice(_ code: String?) -> Bilingual {
        switch code {
        case "R_IMPOSSIBLE_VALUE":
            Bilingual("Correct the value and send the text again.", "Corrija el valor y envíe el texto de nuevo.")
        case "R_TEXT_TOO_LONG":
            Bilingual("Send it in several requests.", "Envíelo en varias solicitudes.")
        case "R_TOO_MANY_ITEMS":
            Bilingual(
                "Send them in several requests, or size a file of items with `insa-agents size --file`.",
                "Envíelos en varias solicitudes, o dimensione un archivo con `insa-agents size --file`."
            )
        default:  // because: every other refusal is cured by asking for something that can be sized
            Bilingual(
                "Name one of these with its values and units: \(sizable(in: .english)).",
                "Nombre uno de estos con sus valores y unidades: \(sizable(in: .spanish))."
            )
        }
    }

    /// The titles of the kinds that a text can ask for.
    private static func sizable(in language: Language) -> String {
        KindRegistry.all
            .filter { TextKind(rawValue: $0.name) != nil }
            .map { $0.title[language].lowercased() }
            .joined(separator: ", ")
    }
}
