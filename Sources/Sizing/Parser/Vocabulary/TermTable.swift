/// The phrases of the vocabulary, accents and capitals folded, alternatives between bars.
///
/// Hyphens between words are skipped.
enum TermTable {
    static let rows: [(TextTerm, String)] = nouns + labels + fluids + devices

    private static let nouns: [(TextTerm, String)] = [
        (
            .noun(.separator),
            """
            separator|separators|separador|separadores|free water knockout|free water knock out|fwko|eliminador de agua libre|\
            slug catcher|separador de agua libre
            """
        ),
        (
            .scrubber,
            "scrubber|scrubbers|depurador|depuradores|knock out drum|knockout drum|ko drum|kod|gas scrubber|tambor separador"
        ),
        (.noun(.pump), "pump|pumps|bomba|bombas|motobomba|motobombas|electrobomba|electrobombas"),
        (
            .noun(.tank),
            "tank|tanks|tanque|tanques|storage tank|storage tanks|tanque de almacenamiento|tanques de almacenamiento"
        ),
        (
            .noun(.controlValve),
            """
            control valve|control valves|pcv|lcv|fcv|tcv|valvula de control|valvulas de control|valvula reguladora|\
            valvulas reguladoras|valvula de regulacion|valvulas de regulacion|pressure control valve|level control valve|\
            flow control valve|temperature control valve|valvula controladora|pcvs|lcvs|fcvs|tcvs
            """
        ),
        (
            .noun(.reliefValve),
            """
            relief valve|relief valves|safety valve|safety valves|psv|prv|psvs|prvs|pressure relief valve|pressure safety valve|\
            safety relief valve|safety and relief valve|valvula de alivio|valvulas de alivio|valvula de seguridad|\
            valvulas de seguridad|valvula de sobrepresion|valvula de alivio de presion|valvula de seguridad y alivio|\
            valvula de alivio y seguridad|valvula de alivio de seguridad
            """
        ),
        (.bareValve, "valve|valves|valvula|valvulas"),
        (.noun(.compressor), "compressor|compressors|compresor|compresores|motocompresor|motocompresores"),
        (
            .noun(.heatExchanger),
            """
            heat exchanger|heat exchangers|exchanger|exchangers|shell and tube heat exchanger|shell and tube exchanger|\
            shell and tube|shell & tube|shell & tube heat exchanger|intercambiador|intercambiadores|intercambiador de calor|\
            intercambiadores de calor|casco y tubo|casco y tubos|carcasa y tubos|tubo y carcasa|tubos y carcasa
            """
        ),
        (
            .noun(.line),
            """
            line|lines|pipe|pipes|piping|pipeline|pipelines|flowline|flowlines|linea|lineas|tuberia|tuberias|caneria|canerias|\
            ducto|ductos|flow line|pipe line|poliducto
            """
        ),
        (.pipeline(.oil), "oleoducto|oleoductos"),
        (.pipeline(.gas), "gasoducto|gasoductos"),
        (
            .noun(.controlSystem),
            """
            control system|control systems|control panel|control panels|plc|plcs|plc panel|scada|dcs|rtu|rtus|automation|\
            automation system|sistema de control|sistemas de control|tablero de control|tableros de control|panel de control|\
            automatizacion|sistema de automatizacion|gabinete de control|scada system|plc system|sistema scada
            """
        ),
        (
            .unsupported,
            """
            boiler|boilers|caldera|calderas|column|columns|tower|torre|torres|columna|columnas|furnace|horno|hornos|treater|\
            treaters|heater treater|tratador|tratadores|turbine|turbines|turbina|turbinas|generator|generators|generador|\
            generadores|flare|antorcha|tea|filter|filters|filtro|filtros|desalter|desalador|desaladora|hydrocyclone|\
            hydrocyclones|hidrociclon|hidrociclones|air cooler|air coolers|aeroenfriador|aeroenfriadores|reactor|reactors|\
            reactores|fired heater|cooling tower|torre de enfriamiento|fin fan
            """
        ),
        (
            .phases(2),
            """
            two phase|two phases|biphasic|biphase|bifasico|bifasica|bifasicos|bifasicas|dos fases|2phase
            """
        ),
        (.phases(3), "three phase|three phases|triphasic|trifasico|trifasica|trifasicos|trifasicas|tres fases|3phase"),
        (
            .phases(0),
            """
            two and three phase|two or three phase|two and three phases|two or three phases|dos y tres fases|dos o tres fases
            """
        ),
        (.orientation(.horizontal), "horizontal|horizontales|horizontally"),
        (.orientation(.vertical), "vertical|verticales|vertically"),
        (
            .heating,
            "calentar|calentamiento|precalentar|precalentador|heating|preheat|preheating|preheater|heat up|to heat"
        ),
    ]

    private static let fluids: [(TextTerm, String)] = [
        (
            .fluid(.oil),
            "oil|crude|crude oil|total oil|total crude|crudo|crudos|petroleo|petroleo crudo|aceite|hidrocarburo liquido"
        ),
        (
            .fluid(.water),
            "water|agua|total water|produced water|agua de produccion|agua producida|fresh water|agua dulce"
        ),
        (
            .fluid(.gas),
            """
            gas|gases|natural gas|gas natural|fuel gas|gas combustible|sour gas|gas agrio|air|aire|nitrogen|nitrogeno|methane|\
            metano|hydrogen|hidrogeno|gas de instrumentos|lift gas|flare gas
            """
        ),
        (
            .fluid(.steam),
            "steam|saturated steam|vapor de agua|vapor saturado|vapor sobrecalentado|superheated steam|vapor"
        ),
        (
            .fluid(.liquid),
            """
            liquid|liquids|total liquid|total liquids|liquido|liquidos|fluido|fluidos|fluid|fluids|gross|bruto|brutos|emulsion|\
            total|oil and water|crude and water|water and oil|petroleo y agua|crudo y agua|agua y petroleo|agua y crudo|\
            liquido total|liquidos totales|totales|oil water|liquid total
            """
        ),
        (
            .fluid(.other),
            """
            diesel|gasoil|gas oil|gasoleo|glycol|glicol|teg|meg|condensate|condensado|condensados|gasoline|gasolina|nafta|naphtha|\
            kerosene|kerosen|keroseno|amine|amina|methanol|metanol|brine|salmuera|seawater|sea water|agua de mar|agua salada|\
            salt water|agua salobre|lpg|glp|ngl|propane|propano|butane|butano|thermal oil|hot oil|aceite termico|lube oil|\
            aceite lubricante|fuel oil|jet fuel|combustible|residual|bunker|acid|acido|soda|slop|lodo|mud|benzene|tolueno
            """
        ),
    ]
}
