/// Runs subject and baseline in turn, so that both meet the same moods of the machine, and takes medians.
struct Rounds: Sendable {
    let count: Int

    @concurrent
    func measure(_ comparison: Comparison) async throws -> Row {
        // The first round warms caches, pages and threads up and is not counted.
        _ = try await comparison.subject.run()
        _ = try await comparison.baseline?.run()
        var subjects: [Double] = []
        var baselines: [Double] = []
        for _ in 0..<count {
            if let baseline = comparison.baseline { baselines.append(try await baseline.run()) }
            subjects.append(try await comparison.subject.run())
        }
        return Row(comparison, subject: median(subjects), baseline: baselines.isEmpty ? nil : median(baselines))
    }

    private func median(_ values: [Double]) -> Double {
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
    }
}
