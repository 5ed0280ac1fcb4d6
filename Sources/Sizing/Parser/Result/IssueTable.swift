/// The text of every code of a parse; `{}` stands for the values that the code is about.
enum IssueTable {
    /// The text for a code with or without the name behind its colon; nothing for a code of another version.
    static func text(for code: String) -> Bilingual? {
        texts[code.split(separator: ":", maxSplits: 1).first.map(String.init) ?? code]
    }

    static let texts: [String: Bilingual] = questions.merging(assumptions) { first, _ in first }

    private static let questions: [String: Bilingual] = [
        "A_CONTRADICTION": Bilingual(
            "The text says two things about {}: say which one holds.",
            "El texto dice dos cosas sobre {}: indique cuál es la correcta."
        ),
        "A_KIND": Bilingual(
            "The text does not say which equipment is meant: name it.",
            "El texto no dice de qué equipo se trata: nómbrelo."
        ),
        "A_MULTIPLE_KINDS": Bilingual(
            "The text asks for more than one kind of equipment: send one request for each.",
            "El texto pide más de un tipo de equipo: envíe una solicitud por cada uno."
        ),
        "A_NUMBER_FORMAT": Bilingual(
            "A number can be read in more than one way ({}): write it without a thousands separator.",
            "Un número se puede leer de más de una manera ({}): escríbalo sin separador de miles."
        ),
        "A_UNIT_MISSING": Bilingual(
            "A number has no unit and an input is missing: add the unit.",
            "Un número no tiene unidad y falta un dato: agregue la unidad."
        ),
    ]

    private static let assumptions: [String: Bilingual] = [
        "W_FIELD_IGNORED": Bilingual(
            "The text gives a value that this kind of equipment has no use for; it was left out: check that nothing is missing.",
            "El texto da un valor que este tipo de equipo no usa; se dejó de lado: verifique que no falte nada."
        ),
        "W_FLUID_DEFAULT_SG": Bilingual(
            "Water is the only fluid named, so its specific gravity was taken as 1.0: give another one if it is not fresh water.",
            "El agua es el único fluido nombrado, por lo que se tomó una gravedad específica de 1,0: indique otra si no es agua dulce."
        ),
        "W_LIQUID_BASIS_ASSUMED_TOTAL": Bilingual(
            "The liquid rate was taken as oil and water together: say so if it is oil alone.",
            "El caudal de líquido se tomó como petróleo y agua juntos: indíquelo si es solo petróleo."
        ),
        "W_NUMBER_FORMAT_ASSUMED": Bilingual(
            "A number with one separator and three digits was read by what is plausible: check the values understood.",
            "Un número con un separador y tres cifras se leyó según lo plausible: verifique los valores entendidos."
        ),
        "W_PRESSURE_BASIS_ASSUMED_GAUGE": Bilingual(
            "A pressure without a basis was taken as gauge: write psia, bara or kPaa if it is absolute.",
            "Una presión sin base se tomó como manométrica: escriba psia, bara o kPaa si es absoluta."
        ),
        "W_UNIT_M_ASSUMED_THOUSAND": Bilingual(
            "The letter M before the unit was read as a thousand: write MM if a million is meant.",
            "La letra M delante de la unidad se leyó como mil: escriba MM si es un millón."
        ),
    ]
}
