/// Puts the inputs that move a result most first.
struct SensitivityRanking: Sendable {
    let main: Double
    let cost: Double?

    /// Changes that differ by less are the same: no order may hang on the units a request is written in.
    private static let tolerance = 1e-9

    /// The `count` with the largest relative change of the main output; of equals the one with the larger change of
    /// the cost, then the first by name.
    func first(_ count: Int, of drivers: [Sensitivity.Driver]) -> [Sensitivity.Driver] {
        var rest = drivers.sorted { $0.input < $1.input }
        var chosen: [Sensitivity.Driver] = []
        while chosen.count < count, let best = mostInfluential(rest) {
            chosen.append(rest.remove(at: best))
        }
        return chosen
    }

    private func mostInfluential(_ drivers: [Sensitivity.Driver]) -> Int? {
        guard !drivers.isEmpty else { return nil }
        let indices = Array(drivers.indices)
        let bySize = largest(indices) { change(from: main, drivers[$0].low.main, drivers[$0].high.main) }
        guard let cost else { return bySize.first }
        return largest(bySize) { change(from: cost, drivers[$0].low.cost, drivers[$0].high.cost) }.first
    }

    private func largest(_ indices: [Int], by change: (Int) -> Double) -> [Int] {
        let changes = indices.map(change)
        let limit = (changes.max() ?? 0) * (1 - Self.tolerance) - Self.tolerance
        return zip(indices, changes).filter { $0.1 >= limit }.map(\.0)
    }

    /// The larger of the two relative changes; an outcome without a number says nothing.
    private func change(from base: Double, _ low: Double?, _ high: Double?) -> Double {
        let size = max(abs(base), .leastNormalMagnitude)
        return [low, high].compactMap { $0 }.map { min(abs($0 - base) / size, .greatestFiniteMagnitude) }.max() ?? 0
    }
}
