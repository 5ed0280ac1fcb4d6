/// What a liquid is, from whichever of its fields are given.
extension InputReader {
    /// kg/m³ from a density, a specific gravity or degrees API; those given have to agree within 0.5 %.
    mutating func liquidDensity(_ density: Field<Density>, _ gravity: Field<Double>, _ api: Field<Double>) -> Double {
        let stated: [(String, Double)] = [
            (density.name, readIfGiven(density)?.si),
            (gravity.name, readIfGiven(gravity).map { LiquidProperties.density(specificGravity: $0).si }),
            (
                api.name,
                readIfGiven(api).map {
                    LiquidProperties.density(specificGravity: LiquidProperties.specificGravity(api: $0)).si
                }
            ),
        ].compactMap { pair in pair.1.map { (pair.0, $0) } }
        guard let first = stated.first else {
            refuse(.missingInput, gravity.name, [.text(gravity.name)])
            return .nan
        }
        for other in stated.dropFirst() where abs(other.1 - first.1) > 0.005 * max(first.1, other.1) * (1 + 1e-9) {
            contradict(other.0, first.0, other.1, first.1, in: "kg/m3")
        }
        return first.1
    }
}
