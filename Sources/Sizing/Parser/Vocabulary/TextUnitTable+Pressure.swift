extension TextUnitTable {
    static let pressureRows: [Row] = [
        row(
            "psig|psi g|psi ( g )|psi man|psi manometricos|lpcm|psi gauge|psi gage|lb/in2g|lb/pulg2g",
            pressure("psig")
        ),
        row("psia|lpca|psi ( a )|psi abs|psi absolutos|psi absolute|psi absoluto", pressure("psia")),
        row("psi a", boundary("psia")),
        row("psi|psis|lpc|#|lb/in2|lbs/in2|lb/pulg2|libras por pulgada cuadrada", bare("psig")),
        basis("bar", ["bar", "bars", "bares"]),
        absolute("bar", ["bar", "bars", "bares"]), lone("bar", ["bar", "bars", "bares"]),
        unbased("bar", ["bar", "bars", "bares"]),
        basis("kPa", ["kpa"]), absolute("kPa", ["kpa"]), lone("kPa", ["kpa"]), unbased("kPa", ["kpa"]),
        basis("MPa", ["mpa"]), absolute("MPa", ["mpa"]), lone("MPa", ["mpa"]), unbased("MPa", ["mpa"]),
        basis("kgf/cm2", kilograms), absolute("kgf/cm2", kilograms), lone("kgf/cm2", kilograms),
        unbased("kgf/cm2", kilograms),
        row("atm|atmosferas|atmospheres", pressure("atm")),
    ]

    private static let kilograms = ["kg/cm2", "kgf/cm2", "kgs/cm2", "kg/cm 2", "kgf/cm 2"]

    private static func pressure(_ symbol: String) -> TextUnit { TextUnit(symbol, .pressure) }

    private static func bare(_ symbol: String) -> TextUnit { pressure(symbol).with { $0.assumesGauge = true } }

    private static func boundary(_ symbol: String) -> TextUnit { pressure(symbol).with { $0.needsBoundary = true } }

    private static func basis(_ symbol: String, _ names: [String]) -> Row {
        rate(
            names,
            ["g", " g", " ( g )", " man", " manometricos", " manometrica", " gauge", " gage"],
            pressure(symbol + "g")
        )
    }

    private static func absolute(_ symbol: String, _ names: [String]) -> Row {
        rate(
            names,
            ["a", " ( a )", " abs", " absoluto", " absolutos", " absoluta", " absolute"],
            pressure(symbol + "a")
        )
    }

    private static func lone(_ symbol: String, _ names: [String]) -> Row {
        rate(names, [" a"], boundary(symbol + "a"))
    }

    private static func unbased(_ symbol: String, _ names: [String]) -> Row { rate(names, [""], bare(symbol + "g")) }
}
