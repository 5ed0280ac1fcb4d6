/// The wording of the questions for what can be meant in two ways.
enum AmbiguityTable {
    typealias Wording = QuestionTable.Wording

    struct Entry: Sendable {
        let question: Wording
        let why: Wording
    }

    static let kind = Entry(
        question: Wording(english: "Which equipment is it?", spanish: "¿De qué equipo se trata?"),
        why: Wording(
            english: "The text gives values but no equipment.",
            spanish: "El texto da valores pero ningún equipo."
        )
    )
    static let valve = Entry(
        question: Wording(
            english: "Is it a control valve or a relief valve?",
            spanish: "¿Es una válvula de control o de alivio?"
        ),
        why: Wording(english: "They are sized in different ways.", spanish: "Se dimensionan de maneras distintas.")
    )
    static let kinds = Entry(
        question: Wording(
            english: "Which equipment comes first? Please send one request for each.",
            spanish: "¿Qué equipo va primero? Envíe una solicitud por cada uno."
        ),
        why: Wording(
            english: "The text asks for two kinds and does not say which values belong to which.",
            spanish: "El texto pide dos equipos y no dice qué valores son de cuál."
        )
    )
    static let unit = Entry(
        question: Wording(
            english: "What are the units of the numbers without a unit?",
            spanish: "¿Cuáles son las unidades de los números sin unidad?"
        ),
        why: Wording(
            english: "A number without a unit is never guessed.",
            spanish: "Un número sin unidad nunca se adivina."
        )
    )
    static let number = Entry(
        question: Wording(
            english: "How is this number to be read? Please write it without a thousands separator.",
            spanish: "¿Cómo debe leerse este número? Escríbalo sin separador de miles."
        ),
        why: Wording(
            english: "The separator can be a decimal mark or a thousands mark.",
            spanish: "El separador puede ser decimal o de miles."
        )
    )
    static let contradiction = Entry(
        question: Wording(english: "Which of the statements holds?", spanish: "¿Cuál de los datos es el correcto?"),
        why: Wording(english: "The text contradicts itself here.", spanish: "El texto se contradice en este dato.")
    )
}
