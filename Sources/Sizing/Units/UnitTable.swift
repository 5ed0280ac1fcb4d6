/// Every unit symbol of the structured interface; case-sensitive.
enum UnitTable {
    static let all: [UnitOfMeasure] = pressures + flows + properties + sizes + energies + rates

    private static let bySymbol: [String: [UnitOfMeasure]] = Dictionary(grouping: all, by: \.symbol)
    private static let byDimension: [PhysicalDimension: [String]] =
        Dictionary(grouping: all, by: \.dimension).mapValues { $0.map(\.symbol) }

    /// The symbols of `dimension`, in the order of the specification.
    static func symbols(of dimension: PhysicalDimension) -> [String] { byDimension[dimension] ?? [] }

    /// The unit of that symbol and dimension, or the first of that symbol.
    static func first(_ symbol: String, _ dimension: PhysicalDimension? = nil) -> UnitOfMeasure? {
        guard let candidates = bySymbol[symbol] else { return nil }
        return dimension.flatMap { wanted in candidates.first { $0.dimension == wanted } } ?? candidates.first
    }

    static func find(_ symbol: String, measuring dimension: PhysicalDimension) -> UnitLookup {
        guard let candidates = bySymbol[symbol] else { return .unknown }
        for candidate in candidates where candidate.dimension == dimension { return .found(candidate) }
        if dimension == .pressure, candidates.contains(where: { $0.dimension == .pressureDifference }) {
            return .basisMissing
        }
        return .otherDimension(candidates[0].dimension)
    }
}
