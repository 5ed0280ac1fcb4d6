/// Between which values a number in a unit is believable in a request; used only to choose between two readings.
enum PlausibleRange {
    static func of(_ unit: TextUnit) -> ClosedRange<Double> {
        unit.symbol.plausible ?? byDimension(unit.dimension) ?? 0...Double.infinity
    }

    /// The last three have no row in the specification; the limits are those of the structured interface.
    private static func byDimension(_ dimension: TextDimension) -> ClosedRange<Double>? {
        switch dimension {
        case .api: 5...100
        case .gravity: 0.3...2.5
        case .percent: 0...100
        case .heatRatio: 1...2
        case .molecularWeight: 2...200
        case .compressibility: 0.2...2
        case .flow, .gasRate, .massFlow, .pressure, .temperature, .volume, .length, .viscosity, .density, .power, .gor,
            .heatTransfer, .heatCapacity, .fraction, .time, .speed, .unrelated:
            nil
        }
    }
}
