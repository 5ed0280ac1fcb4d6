/// One text per code and language; `{}` stands for the numbers of the case. A test holds the table complete.
extension ErrorCode {
    var text: Bilingual { Self.texts[self] ?? Bilingual(rawValue, rawValue) }

    private static let texts: [ErrorCode: Bilingual] = [inputTexts, limitTexts, flowTexts, plantTexts].reduce(into: [:])
    {
        $0.merge($1) { first, _ in first }
    }

    private static let inputTexts: [ErrorCode: Bilingual] = [
        .choice: Bilingual("{} must be one of: {}.", "{} debe ser uno de: {}."),
        .missingInput: Bilingual(
            "{} is missing and is never invented: give it.",
            "falta {} y nunca se inventa: indíquelo."
        ),
        .notFinite: Bilingual(
            "{} is not a finite number: correct it.",
            "{} no es un número finito: corríjalo."
        ),
        .pressureBasis: Bilingual(
            "{} is given in {}, which does not say gauge or absolute: write {}g or {}a (psig, psia, barg, bara …).",
            "{} está en {}, que no dice si es manométrica o absoluta: escriba {}g o {}a (psig, psia, barg, bara …)."
        ),
        .quantityFormat: Bilingual(
            "{} has the wrong form: send it as {}.",
            "{} tiene un formato incorrecto: envíelo como {}."
        ),
        .range: Bilingual(
            "{} = {} is outside {} … {}: give a value inside these limits.",
            "{} = {} está fuera de {} … {}: indique un valor dentro de estos límites."
        ),
        .unitDimension: Bilingual(
            "{} is given in {}, a unit of {}; it needs a unit of {}: {}.",
            "{} está en {}, una unidad de {}; necesita una unidad de {}: {}."
        ),
        .unitUnknown: Bilingual(
            "{} has the unknown unit {}; symbols are case-sensitive: {}.",
            "{} tiene la unidad desconocida {}; los símbolos distinguen mayúsculas: {}."
        ),
        .unknownField: Bilingual(
            "{} is not an input of {}: remove it or correct its name.",
            "{} no es un dato de {}: quítelo o corrija su nombre."
        ),
        .unknownKind: Bilingual(
            "the kind {} is not known; choose one of: {}.",
            "el tipo {} no se conoce; elija uno de: {}."
        ),
        .contradiction: Bilingual(
            "{} and {} cannot both be true ({} against {}): correct one of them.",
            "{} y {} no pueden ser ciertos a la vez ({} frente a {}): corrija uno de ellos."
        ),
    ]

    private static let limitTexts: [ErrorCode: Bilingual] = [
        .backPressure: Bilingual(
            "back pressure {} is not below the relieving pressure {}: nothing would flow; correct one.",
            "la contrapresión {} no es menor que la presión de alivio {}: no habría flujo; corrija una."
        ),
        .setAboveMAWP: Bilingual(
            "set pressure {} is above the MAWP {}: lower it.",
            "la presión de calibración {} supera la MAWP {}: bájela."
        ),
        .cepciYear: Bilingual(
            "there is no confirmed cost index for {}; give cepci, or a year from 2001 to 2023.",
            "no hay índice de costos confirmado para {}; indique cepci o un año de 2001 a 2023."
        ),
        .densityOrder: Bilingual(
            "the {} ({}) is not denser than the {} ({}), so they do not separate by gravity: check gravities, "
                + "pressure and temperature.",
            "{} ({}) no supera en densidad a {} ({}), así que no hay separación por gravedad: revise "
                + "gravedades, presión y temperatura."
        ),
        .flangeRating: Bilingual(
            "no flange class up to 2500 holds {} at {}: lower the design conditions.",
            "ninguna clase de brida hasta 2500 resiste {} a {}: baje las condiciones de diseño."
        ),
        .noFeasibleDiameter: Bilingual(
            "no listed diameter up to {} satisfies slenderness {} … {}: allow more retention, heat or a demulsifier, "
                + "or split the flow between two vessels.",
            "ningún diámetro de la lista hasta {} cumple la esbeltez {} … {}: dé más tiempo de retención, calor o "
                + "desemulsificante, o reparta el caudal en dos recipientes."
        ),
        .noStandardSize: Bilingual(
            "{} = {} has no standard size; available: {}.",
            "{} = {} no tiene tamaño normalizado; disponibles: {}."
        ),
        .noStandardTank: Bilingual(
            "no standard tank holds {} of working volume: use several tanks, or give diameter and height.",
            "ningún tanque normalizado contiene {} de volumen útil: use varios tanques o indique diámetro y altura."
        ),
        .npshaNegative: Bilingual(
            "the available NPSH is {}, so the pump would run dry of head: raise the suction level or pressure, cool the "
                + "liquid, or widen the suction line.",
            "el NPSH disponible es {}, la bomba cavitaría: suba el nivel o la presión de succión, enfríe el líquido o "
                + "amplíe la línea de succión."
        ),
        .plateTooThick: Bilingual(
            "the {} needs {} of plate, more than the 6 in of the list: lower pressure or diameter, or choose a "
                + "stronger material.",
            "{} necesita {} de espesor, más que las 6 in de la lista: baje presión o diámetro, o elija un material "
                + "más resistente."
        ),
        .tankOneFootLimit: Bilingual(
            "diameter {} is above the 61 m of the one-foot method: use the variable-design-point method.",
            "el diámetro {} supera los 61 m del método de un pie: use el método de punto de diseño variable."
        ),
        .tankThickness: Bilingual(
            "course {} needs {}, more than 1.75 in: choose a stronger material or a lower tank.",
            "la virola {} necesita {}, más de 1.75 in: elija un material más resistente o un tanque más bajo."
        ),
        .tdhNonpositive: Bilingual(
            "the total head is {}: the liquid flows without a pump; check pressures and elevations.",
            "la altura total es {}: el líquido fluye sin bomba; revise presiones y elevaciones."
        ),
        .tempRange: Bilingual(
            "{} is above the 800 degF of the material tables: choose another material and method.",
            "{} supera los 800 degF de las tablas de materiales: elija otro material y método."
        ),
        .thickWall: Bilingual(
            "{} is beyond the thin-wall formulas at a stress of {} and efficiency {}: use thick-wall rules.",
            "{} excede las fórmulas de pared delgada con tensión {} y eficiencia {}: use reglas de pared gruesa."
        ),
        .tvpNotAtmospheric: Bilingual(
            "a true vapour pressure of {} is too high for an atmospheric tank (76.6 kPa): use a pressure vessel.",
            "una presión de vapor real de {} es demasiado alta para un tanque atmosférico (76.6 kPa): use un "
                + "recipiente a presión."
        ),
    ]
}
