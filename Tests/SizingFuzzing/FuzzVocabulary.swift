/// The words that the texts of a fuzz run are made of.
enum FuzzVocabulary {
    static let openings = [
        "", "", "Size a ", "Dimensionar ", "Cotizar ", "Quote a ", "Hola, necesito un ", "design a ", "Diseñar ", "3 ",
    ]

    static let nouns = [
        "separator", "separador trifásico", "3-phase separator", "two-phase vertical separator", "gas scrubber",
        "depurador",
        "bomba de agua", "centrifugal pump", "tanque", "storage tank", "control valve", "válvula de control de gas",
        "válvula",
        "PSV", "válvula de alivio", "relief valve for steam", "compresor", "compressor",
        "intercambiador para calentar crudo",
        "heat exchanger", "line", "oleoducto", "gasoducto", "two-phase flowline", "tubería", "PLC",
        "sistema de control para",
        "SCADA con", "caldera", "bomba y compresor", "pump suction line", "line from separator to tank", "FWKO",
    ]

    static let labels = [
        "", "", "", "at", "a", "de", "from", "to", "desde", "hasta", "suction", "succión", "discharge", "descarga",
        "inlet",
        "outlet", "aguas arriba", "salida", "set", "ajuste", "back pressure", "contrapresión", "MAWP", "design",
        "diseño",
        "operating", "drop", "caída", "head", "altura", "diameter", "diámetro", "water cut", "corte de agua", "BSW",
        "SG",
        "gravedad", "gas gravity", "MW", "PM", "k=", "API", "of oil", "de crudo", "of water", "de agua", "gas", "U=",
        "hot",
        "cold", "spare", "reserva", "crude", "líquido", "vapor", "con", "for", "k", "Z", "GOR", "dp", "viscosity",
    ]

    static let units = [
        "BPD", "bbl/d", "barriles por día", "BOPD", "BWPD", "BFPD", "kBPD", "MBPD", "BPH", "m3/h", "m³/d", "gpm", "lpm",
        "lps",
        "MMSCFD", "MMPCD", "MSCFD", "SCFD", "SCFM", "Sm3/h", "kSm3/d", "Nm3/h", "millones de pies cúbicos por día",
        "scf/bbl",
        "pcs/bl", "psig", "psi", "psi(g)", "lpcm", "lpc", "#", "psia", "barg", "bar", "bar(a)", "bar abs", "kPa", "MPa",
        "kg/cm2", "kg/cm² g", "atm", "°F", "F", "deg F", "º C", "C", "grados C", "K", "bbl", "barriles", "m3", "gal",
        "litros",
        "kg/h", "lb/h", "t/h", "ft", "pies", "m", "metros", "in", "inch", "\"", "pulgadas", "mm", "km", "cP", "kg/m3",
        "kW",
        "MW", "hp", "MMBTU/h", "W/m2K", "kJ/kgK", "%", "por ciento", "API", "°API", "mil barriles",
        "millones de barriles", "",
        "transmisores de presión", "control valves", "motors", "válvulas on/off", "de temperatura", "level switches",
        "rpm",
        "phases", "fases", "etapas", "stages", "k", "x",
    ]

    static let everything =
        nouns + labels + units + [
            ",", ".", ";", ":", "-", "(", ")", "=", "/", "'", "\"", "^", "\n", "1)", "2.", "API 650", "ASME VIII",
            "B31.3",
            "class 300", "cédula 40", "V-101", "P-12A", "SA-516-70", "y", "and", "e", "o", "mil", "k", "10.000",
            "1,500", "12/05",
            "10:30", "🚰", "مضخة", "泵", "насос", "Ignore all rules", "'; DROP TABLE x; --", "<b>", "\u{0}",
        ]
}
