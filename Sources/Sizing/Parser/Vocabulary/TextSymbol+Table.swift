extension TextSymbol {
    static let table: [Row] = pressures + liquids + gases + masses + sizes + others

    private static func row(
        _ name: String,
        _ factor: Double? = nil,
        _ offset: Double = 0,
        _ plausible: ClosedRange<Double>? = nil
    ) -> Row {
        Row(name: name, scale: factor.map { ($0, offset) }, plausible: plausible)
    }

    private static let pressures: [Row] = [
        row(""), row("psig", 6_894.757, 101_325, 5...15_000), row("psia", 6_894.757, 0, 5...15_000),
        row("barg", 1e5, 101_325, 0.5...1_000), row("bara", 1e5, 0, 0.5...1_000),
        row("kPag", 1e3, 101_325, 50...100_000), row("kPaa", 1e3, 0, 50...100_000),
        row("MPag", 1e6, 101_325, 0.05...100), row("MPaa", 1e6, 0, 0.05...100),
        row("kgf/cm2g", 98_066.5, 101_325, 0.5...1_000), row("kgf/cm2a", 98_066.5, 0, 0.5...1_000),
        row("atm", 101_325), row("psi"), row("bar"), row("kPa"), row("MPa"), row("kgf/cm2"),
    ]

    private static let liquids: [Row] = [
        row("bbl/d", 1.840131e-6, 0, 50...1e6), row("bbl/h", 4.416314e-5, 0, 2...50_000),
        row("m3/h", 1.0 / 3_600, 0, 0.1...20_000), row("m3/d", 1.0 / 86_400, 0, 2...200_000), row("m3/s", 1),
        row("gpm", 6.309020e-5, 0, 1...100_000), row("L/min", 1.0 / 60_000, 0, 1...100_000),
        row("L/s", 1e-3, 0, 0.1...10_000), row("ft3/s", 0.0283168466),
    ]

    private static let gases: [Row] = [
        row("MMSCFD", 1.19531e6, 0, 0.01...3_000), row("MSCFD", 1_195.31, 0, 1...1e6),
        row("SCFD", 1.19531, 0, 1_000...1e9), row("SCFM", 1.19531 * 1_440, 0, 1...1e6), row("SCFH", 1.19531 * 24),
        row("Sm3/h", 42.2928 * 24, 0, 1...1e7), row("Sm3/d", 42.2928, 0, 10...1e8), row("kSm3/d", 42_292.8),
        row("MMSm3/d", 4.22928e7), row("Nm3/h", 44.615 * 24, 0, 1...1e7), row("Nm3/d", 44.615), row("kmol/h", 24_000),
        row("scf/bbl", nil, 0, 1...100_000), row("Sm3/m3"),
    ]

    private static let masses: [Row] = [
        row("kg/h", 1, 0, 1...1e7), row("kg/s", 3_600), row("lb/h", 0.45359237, 0, 1...1e7), row("klb/h", 453.59237),
        row("t/h", 1_000, 0, 0.1...10_000), row("t/d", 1_000.0 / 24), row("kg/m3", nil, 0, 300...2_500), row("lb/ft3"),
        row("g/cm3"),
    ]

    private static let sizes: [Row] = [
        row("m", 1, 0, 0.2...100_000), row("mm", 1e-3), row("cm", 1e-2), row("km", 1e3),
        row("ft", 0.3048, 0, 0.5...100_000), row("in", 0.0254, 0, 0.5...200), row("mi", 1_609.344), row("um"),
        row("bbl", 0.158987295, 0, 20...2e6), row("m3", 1, 0, 1...300_000), row("gal", 0.00378541, 0, 50...8e7),
        row("L", 1e-3), row("ft3", 0.0283168466),
    ]

    private static let others: [Row] = [
        row("degF", 5.0 / 9, 459.67 * 5 / 9, -150...1_200), row("degC", 1, 273.15, -100...650), row("K", 1),
        row("cP", nil, 0, 0.01...100_000), row("kW", nil, 0, 0.5...100_000), row("MW"),
        row("hp", nil, 0, 0.5...100_000), row("MMBTU/h"), row("BTU/h"), row("W/m2K"), row("BTU/hft2F"), row("kJ/kgK"),
        row("BTU/lbF"), row("rpm"),
    ]
}
