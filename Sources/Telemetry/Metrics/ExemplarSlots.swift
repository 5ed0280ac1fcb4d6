/// The examples of one histogram: one per bucket, replaced at most every 15 s; no memory until the first one.
struct ExemplarSlots: Sendable {
    private static let lifetime: UInt64 = 15_000_000_000

    private(set) var exemplars: [Exemplar?] = []
    private var takenAt: [UInt64] = []

    mutating func offer(_ exemplar: Exemplar, bucket: Int, of count: Int, at now: UInt64) {
        if exemplars.isEmpty {
            exemplars = Array(repeating: nil, count: count)
            takenAt = Array(repeating: 0, count: count)
        }
        // A clock that was set back makes the age enormous and the slot free, instead of blocking it for ever.
        guard exemplars[bucket] == nil || now &- takenAt[bucket] >= Self.lifetime else { return }
        exemplars[bucket] = exemplar
        takenAt[bucket] = now
    }
}
