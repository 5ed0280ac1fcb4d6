/// Between which values a number in a unit is believable in a request; used only to choose between two readings.
enum PlausibleRange {
    static func of(_ unit: TextUnit) -> ClosedRange<Double> {
        bySymbol[unit.symbol] ?? byDimension[unit.dimension] ?? 0...Double.infinity
    }

    private static let bySymbol: [String: ClosedRange<Double>] = [
        "bbl/d": 50...1e6, "bbl/h": 2...50_000, "m3/h": 0.1...20_000, "m3/d": 2...200_000, "gpm": 1...100_000,
        "L/min": 1...100_000, "L/s": 0.1...10_000, "MMSCFD": 0.01...3_000, "MSCFD": 1...1e6, "SCFM": 1...1e6,
        "SCFD": 1_000...1e9, "Sm3/h": 1...1e7, "Nm3/h": 1...1e7, "Sm3/d": 10...1e8,
        "psig": 5...15_000, "psia": 5...15_000, "barg": 0.5...1_000, "bara": 0.5...1_000, "kPag": 50...100_000,
        "kPaa": 50...100_000, "MPag": 0.05...100, "MPaa": 0.05...100, "kgf/cm2g": 0.5...1_000, "kgf/cm2a": 0.5...1_000,
        "degF": -150...1_200, "degC": -100...650, "cP": 0.01...100_000, "bbl": 20...2e6, "m3": 1...300_000,
        "gal": 50...8e7, "kg/h": 1...1e7, "lb/h": 1...1e7, "t/h": 0.1...10_000, "kW": 0.5...100_000,
        "hp": 0.5...100_000,
        "ft": 0.5...100_000, "m": 0.2...100_000, "in": 0.5...200, "scf/bbl": 1...100_000, "kg/m3": 300...2_500,
    ]

    /// The last three have no row in the specification; the limits are those of the structured interface.
    private static let byDimension: [TextDimension: ClosedRange<Double>] = [
        .api: 5...100, .gravity: 0.3...2.5, .percent: 0...100, .heatRatio: 1...2, .molecularWeight: 2...200,
        .compressibility: 0.2...2,
    ]
}
