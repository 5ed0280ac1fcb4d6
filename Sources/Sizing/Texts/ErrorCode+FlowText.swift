/// Control valves and lines.
extension ErrorCode {
    static let flowTexts: [ErrorCode: Bilingual] = [
        .chokedLine: Bilingual(
            "{} of NPS {} cannot pass this gas from {}: the flow chokes in the line; shorten it, widen it (nps) or "
                + "raise the pressure.",
            "{} de NPS {} no pueden pasar este gas desde {}: el flujo se ahoga en la línea; acórtela, amplíela (nps) "
                + "o suba la presión."
        ),
        .dpExceedsPressure: Bilingual(
            "the pressure drop of {} is not below the pressure of {}: shorten the line, choose a larger nps or "
                + "raise the pressure.",
            "la caída de presión de {} no es menor que la presión de {}: acorte la línea, elija un nps mayor o "
                + "suba la presión."
        ),
        .dpNonpositive: Bilingual(
            "inlet {} and outlet {} leave no pressure drop above vacuum: the outlet must lie above zero absolute "
                + "and below the inlet.",
            "entrada {} y salida {} no dejan caída de presión por encima del vacío: la salida debe ser mayor que "
                + "cero absoluto y menor que la entrada."
        ),
        .flashingInlet: Bilingual(
            "the vapour pressure {} is not below the inlet pressure {}: the liquid boils before the valve; cool "
                + "it or raise the pressure.",
            "la presión de vapor {} no es menor que la de entrada {}: el líquido hierve antes de la válvula; "
                + "enfríelo o suba la presión."
        ),
        .noPipe: Bilingual(
            "no pipe of the table (NPS {} … {}) carries {} within {} and {} with a wall for {}: use "
                + "parallel lines, a better material, or other limits.",
            "ninguna tubería de la tabla (NPS {} … {}) lleva {} dentro de {} y {} con espesor para {}: "
                + " use líneas en paralelo, mejor material u otros límites."
        ),
        .valveTooLarge: Bilingual(
            "no generic valve that fits the line of {} passes Cv {} within {} of its rated Cv: use a larger line, two "
                + "valves, another style, or give valve_bore.",
            "ninguna válvula genérica que quepa en la línea de {} pasa Cv {} dentro de {} de su Cv nominal: use una línea "
                + "mayor, dos válvulas, otro tipo, o indique valve_bore."
        ),
        .valveTooSmallBore: Bilingual(
            "a bore of {} between these pipes cannot pass Cv {}, whatever its trim: give a larger valve_bore.",
            "un paso de {} entre estas tuberías no puede pasar Cv {} con ningún interno: indique un valve_bore mayor."
        ),
    ]
}
