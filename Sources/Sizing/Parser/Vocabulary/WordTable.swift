/// Single words and what they are good for, accents and capitals folded.
///
/// The two language lists are closed: they decide
/// the language of a text, so a word is added to them only when the specification adds it.
enum WordTable {
    static let rows: [(String, WordTraits)] = [
        (spanish, .spanish),
        (english, .english),
        (
            """
            para de del desde hacia en hasta entre sobre con sin por al tras ante for of from to at on in into onto with \
            without between by after before downstream upstream through via under over near
            """, .preposition
        ),
        ("y e and plus mas ademas", .conjunction),
        (
            """
            of de del the la el los las is es at a al en on in to total rate caudal presion pressure temperatura \
            temperature about approx aprox aproximadamente around unos unas nominal normal max maximo maxima min minimo \
            minima value valor conditions condiciones incluye incluyendo includes including equal igual be ser approximately flow flujo un una an up hasta
            """, .transparent
        ),
        (
            """
            schedule sch cedula class clase ansi asme iec iso nace nfpa isa astm ul din sil nema ip zone zona rev \
            revision item api standard norma std section seccion div division part parte page pagina no num numero nro \
            train tren pozo well bloque block case caso option opcion fase phase etapa stage tag ref rfq oferta grade grado \
            figure figura table tabla spec specification especificacion tipo type model modelo year ano
            """, .identifier
        ),
        ("rp std spec standard norma section seccion div division part parte edition edicion no nro mr", .standardPart),
        (
            """
            etapa etapas stage stages pozo pozos well wells unit units unidad unidades sets piece pieces pcs ea each \
            train trains tren trenes year years ano anos people personas passes pasos pass paso wire hilos polos poles \
            copies copias equipos equipment skids skid boots cabezales pads pad plants plantas
            """, .counted
        ),
        ("from de del desde", .from),
        ("between entre", [.from, .between]),
        ("to a al hasta", .to),
        ("presion pressure", .pressureWord),
        ("temperatura temperature", .temperatureWord),
        ("nivel level", .levelWord),
        ("flujo flow caudal", .flowWord),
        ("and or y o", .alternative),
        ("mil miles thousand", .thousand),
        ("millon millones million millions", .million),
        ("phase phases fase fases", .phase),
        ("a an the our this that el la los las un una unos unas", .article),
        ("flange flanges flanged brida bridas bridado rf rtj ff rating class clase ansi", .flange),
        (
            "precio precios costo costos price prices pricing cost costs costing budget budgetary budgets estimate estimates",
            .quote
        ),
        ("cuanto", .howMuch),
        ("cuesta cuestan sale salen", .costs),
        ("sg bsw gor rgp mw pm", .splits),
    ]

    /// Beginnings of words that ask for a price.
    static let quoteBeginnings: [[UInt8]] = ["cotiz", "cotic", "presupuest", "quot"].map { Array($0.utf8) }

    private static let spanish = """
        agua alivio almacenamiento altura barriles bifasico bomba calcula calcular calcule calentar calibrada caneria caudal \
        compresor con corte costo cotice cotizacion cotizar crudo cuanto cuesta de del descarga desde dia diametro \
        dimensioname dimensionamiento dimensionar dimensione disenar diseno donde el enfriar entra entrada favor flujo \
        gasoducto gravedad hasta hay hola ingenieria intercambiador la las linea lleva los manda me motores necesitamos \
        necesito nos o oleoducto operacion para petroleo pies por precio presion presupuesto pulgadas que quiero requiero \
        sale salida seguridad seleccionar senales separador seria seteo sin sistema succion tablero tanque temperatura tengo \
        transmisores trifasico tuberia un una valvula van vapor variador y
        """

    private static let english = """
        and at barrels budget calculate compressor control cool cost crude cut day design dimension discharge downstream \
        drop each exchanger feet flow for from give gravity handling head heat hello hi how i inches inlet is length line me \
        motors much need of oil on operating outlet panel phase pipe please pressure price pump quotation quote relief \
        safety saturated select separator set shell size sizing stage steam storage suction system tank temperature the \
        three to transmitters tube two upstream us valve want water we with without would
        """
}
