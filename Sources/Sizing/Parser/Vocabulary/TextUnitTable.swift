/// The spellings of every unit that free text may use, accents and capitals folded.
enum TextUnitTable {
    struct Row: Sendable {
        let phrases: [String]
        let unit: TextUnit
    }

    static let rows: [Row] = liquidRows + TextUnitTable.gasRows + TextUnitTable.pressureRows + plainRows

    static func row(_ phrases: String, _ unit: TextUnit) -> Row {
        Row(phrases: phrases.split(separator: "|").map(String.init), unit: unit)
    }

    static let days = [
        "/d", "/day", "/dia", " per day", " por dia", " al dia", " a day", " diarios", " diarias", " daily", " d",
    ]
    static let hours = ["/h", "/hr", "/hour", "/hora", " per hour", " por hora", " a la hora"]
    static let minutes = ["/min", "/minuto", "/minute", " per minute", " por minuto"]
    static let seconds = ["/s", "/sec", "/seg", " per second", " por segundo"]

    /// Every noun with every ending: `barriles` and ` por dia`.
    static func rate(_ nouns: [String], _ endings: [String], _ unit: TextUnit) -> Row {
        Row(phrases: nouns.flatMap { noun in endings.map { noun + $0 } }, unit: unit)
    }

    private static let barrels = ["bbl", "bbls", "bl", "bls", "b", "stb", "barrel", "barrels", "barril", "barriles"]
    private static let cubicMetres = [
        "m3", "metros cubicos", "metro cubico", "cubic meters", "cubic metres", "cubic meter", "mts3", "mt3",
    ]
    private static let gallons = [
        "gal", "gals", "gls", "gallon", "gallons", "galon", "galones", "us gal", "us gallons",
    ]
    private static let litres = ["l", "lts", "litro", "litros", "liter", "liters", "litre", "litres"]
    private static let perDay = TextUnit("bbl/d", .flow)

    private static func barrels(of words: [String], _ fluid: TextFluid) -> Row {
        let nouns = barrels.flatMap { noun in words.map { "\(noun) \($0)" } }
        return rate(nouns, days, perDay.with { $0.fluid = fluid })
    }

    private static func thousand(_ fluid: TextFluid?) -> TextUnit {
        perDay.with {
            $0.scale = 1_000
            $0.assumesThousand = true
            $0.fluid = fluid
        }
    }

    private static let liquidRows: [Row] = [
        rate(barrels, days, perDay),
        barrels(of: ["de petroleo", "de crudo", "of oil", "of crude", "oil"], .oil),
        barrels(of: ["de agua", "of water", "water"], .water),
        barrels(
            of: ["de liquido", "de liquidos", "de fluido", "de fluidos", "of liquid", "of fluid", "liquid"],
            .liquid
        ),
        row("bpd|bbpd|blspd|bblpd|bbld", perDay),
        row("bopd|bppd|bnpd|stbopd", perDay.with { $0.fluid = .oil }),
        row("bwpd|bapd", perDay.with { $0.fluid = .water }),
        row("blpd|bfpd", perDay.with { $0.fluid = .liquid }),
        row("kbpd|kbd|kbbl/d|kb/d", perDay.with { $0.scale = 1_000 }),
        row("mbpd|mbd|mbbl/d|mb/d|mbbl/day", thousand(nil)),
        row("mbopd|mbppd", thousand(.oil)), row("mbwpd|mbapd", thousand(.water)), row("mblpd|mbfpd", thousand(.liquid)),
        rate(barrels, hours, TextUnit("bbl/h", .flow)), row("bph", TextUnit("bbl/h", .flow)),
        rate(cubicMetres, hours, TextUnit("m3/h", .flow)), row("m3h|cmh", TextUnit("m3/h", .flow)),
        rate(cubicMetres, days, TextUnit("m3/d", .flow)), row("m3d", TextUnit("m3/d", .flow)),
        rate(cubicMetres, seconds, TextUnit("m3/s", .flow)),
        rate(gallons, minutes, TextUnit("gpm", .flow)), row("gpm|usgpm|us gpm", TextUnit("gpm", .flow)),
        rate(litres, minutes, TextUnit("L/min", .flow)), row("lpm", TextUnit("L/min", .flow)),
        rate(litres, seconds, TextUnit("L/s", .flow)), row("lps", TextUnit("L/s", .flow)),
        rate(["ft3", "pie3", "pies3"], seconds, TextUnit("ft3/s", .flow)),
        row(barrels.filter { $0 != "b" }.joined(separator: "|"), TextUnit("bbl", .volume)),
        row(
            "mbbl|mbbls",
            TextUnit("bbl", .volume).with {
                $0.scale = 1_000
                $0.assumesThousand = true
            }
        ),
        row(cubicMetres.joined(separator: "|"), TextUnit("m3", .volume)),
        row(gallons.joined(separator: "|"), TextUnit("gal", .volume)),
        row(litres.joined(separator: "|"), TextUnit("L", .volume)),
        row("ft3|cu ft|cubic feet|pies cubicos|pie3|pies3", TextUnit("ft3", .volume)),
    ]

    private static let plainRows: [Row] = [
        row(
            "f|\u{B0}f|\u{B0} f|deg f|degf|degrees f|degree f|grados f|fahrenheit|deg fahrenheit|degrees fahrenheit|grados fahrenheit|\u{B0} fahrenheit",
            TextUnit("degF", .temperature)
        ),
        row(
            "c|\u{B0}c|\u{B0} c|deg c|degc|degrees c|degree c|grados c|centigrados|celsius|grados centigrados|grados celsius|degrees celsius|degrees centigrade|deg celsius|\u{B0} celsius",
            TextUnit("degC", .temperature)
        ),
        row("k|kelvin|kelvins|deg k|\u{B0} k", TextUnit("K", .temperature)),
        row("kg/h|kg/hr|kg/hora|kg por hora|kg per hour|kilogramos por hora|kgh", TextUnit("kg/h", .massFlow)),
        row("kg/s|kg/seg|kg por segundo|kg per second", TextUnit("kg/s", .massFlow)),
        rate(["lb", "lbs", "libras", "pounds", "lbm"], hours, TextUnit("lb/h", .massFlow)),
        row("pph", TextUnit("lb/h", .massFlow)), row("klb/h|klb/hr", TextUnit("klb/h", .massFlow)),
        rate(["t", "ton", "tons", "tonne", "tonnes", "tonelada", "toneladas"], hours, TextUnit("t/h", .massFlow)),
        row("tph", TextUnit("t/h", .massFlow)),
        rate(["t", "ton", "tons", "tonne", "tonnes", "toneladas"], days, TextUnit("t/d", .massFlow)),
        row("ft|feet|foot|pies|pie|'", TextUnit("ft", .length)),
        row("m|mts|mt|metro|metros|meter|meters|metre|metres", TextUnit("m", .length)),
        row("mca|m c a|mcl|mlc", TextUnit("m", .length)),
        row("in|inch|inches|pulgada|pulgadas|pulg|\"|''", TextUnit("in", .length)),
        row("mm|milimetros|millimeters", TextUnit("mm", .length)), row("cm|centimetros", TextUnit("cm", .length)),
        row("km|kms|kilometro|kilometros|kilometer|kilometers|kilometres", TextUnit("km", .length)),
        row("mile|mi", TextUnit("mi", .length)), row("um|micron|microns|micrones|micras", TextUnit("um", .length)),
        row("cp|cps|centipoise|centipoises|mpa s|mpas", TextUnit("cP", .viscosity)),
        row("kg/m3|kg/m 3", TextUnit("kg/m3", .density)), row("lb/ft3|lbs/ft3|lb/pie3", TextUnit("lb/ft3", .density)),
        row("g/cm3|g/cc|gr/cm3|g/ml", TextUnit("g/cm3", .density)),
        row("kw|kilowatt|kilowatts|kilovatios", TextUnit("kW", .power)), row("mw|megawatts", TextUnit("MW", .power)),
        row("hp|bhp|caballos|horsepower", TextUnit("hp", .power)),
        row(
            "mmbtu/h|mmbtu/hr|mm btu/h|mm btu/hr|millones de btu/h|millones de btu por hora",
            TextUnit("MMBTU/h", .power)
        ),
        row("btu/h|btu/hr", TextUnit("BTU/h", .power)),
        row("w/m2k|w/m2 k|w/m2/k|w/m2c|w/m2 c|w/m2 \u{B0}c|w/k m2|w/k/m2", TextUnit("W/m2K", .heatTransfer)),
        row(
            "btu/hft2f|btu/h ft2 f|btu/hr ft2 f|btu/h ft2 \u{B0}f|btu/hr ft2 \u{B0}f",
            TextUnit("BTU/hft2F", .heatTransfer)
        ),
        row("kj/kgk|kj/kg k|kj/kg/k|kj/kgc|kj/kg c|kj/kg \u{B0}c", TextUnit("kJ/kgK", .heatCapacity)),
        row("btu/lbf|btu/lb f|btu/lb \u{B0}f", TextUnit("BTU/lbF", .heatCapacity)),
        row("%|percent|pct|por ciento|porciento", TextUnit("", .percent)),
        row("api|\u{B0}api|\u{B0} api|deg api|degrees api|grados api|grado api", TextUnit("", .api)),
        row("g/mol|kg/kmol|lb/lbmol", TextUnit("", .molecularWeight)),
        row(
            "s|sec|secs|seconds|segundos|seg|min|mins|minutes|minutos|minute|minuto|h|hr|hrs|hour|hours|hora|horas|d|day|days|dia|dias|week|weeks|semanas|month|months|meses",
            TextUnit("", .time)
        ),
        row("rpm", TextUnit("rpm", .speed)),
        row("v|vac|vdc|hz|ma|kva|kv|volts|voltios|psu|db|dba|ppm|ppmv|mg/l", TextUnit("", .unrelated)),
    ]
}
