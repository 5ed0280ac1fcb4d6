/// The trial calls of one half-open phase.
struct ProbeLedger: Sendable {
    private struct Probe {
        let number: UInt64
        let expiry: MonotonicInstant
    }

    private(set) var successes = 0
    private var out: [Probe] = []
    private var lastNumber: UInt64 = 0

    var countOut: Int { out.count }
    var earliestExpiry: MonotonicInstant? { out.map(\.expiry).min() }

    /// Books a trial call that must settle before `expiry`; `nil` when `limit` calls are out or have succeeded.
    mutating func issue(limit: Int, expiry: MonotonicInstant, at now: MonotonicInstant) -> UInt64? {
        expire(at: now)
        guard successes + out.count < limit else { return nil }
        lastNumber += 1
        out.append(Probe(number: lastNumber, expiry: expiry))
        return lastNumber
    }

    /// Takes a trial call off the books; `false` when it has expired or was settled before.
    mutating func settle(_ number: UInt64, at now: MonotonicInstant) -> Bool {
        expire(at: now)
        guard let index = out.firstIndex(where: { $0.number == number }) else { return false }
        out.remove(at: index)
        return true
    }

    mutating func succeed() {
        successes += 1
    }

    mutating func expire(at now: MonotonicInstant) {
        out.removeAll { $0.expiry <= now }
    }
}
