/// Calls and failures of the last stretch of time, in ten buckets that are forgotten one by one.
///
/// Both totals come from the same buckets, so their ratio is always in 0…1. Nothing older than the window is counted; up to
/// a tenth of the window may be forgotten early.
struct OutcomeWindow: Sendable {
    private struct Bucket {
        var calls = 0
        var failures = 0
    }

    private static let bucketCount = 10

    private(set) var calls = 0
    private(set) var failures = 0
    private let bucketNanoseconds: Int64
    private var buckets = InlineArray<10, Bucket>(repeating: Bucket())
    private var head = 0
    private var headEnd = Int64.min

    init(_ length: Duration) {
        bucketNanoseconds = max(length.saturatingNanoseconds / Int64(Self.bucketCount), 1)
    }

    /// Counts a call; one that is older than the newest bucket, because its thread was overtaken, counts as new.
    mutating func count(isFailure: Bool, at now: MonotonicInstant) {
        roll(to: now)
        calls += 1
        buckets[head].calls += 1
        guard isFailure else { return }
        failures += 1
        buckets[head].failures += 1
    }

    /// Forgets what has left the window by `now`.
    mutating func roll(to now: MonotonicInstant) {
        guard now.nanoseconds >= headEnd else { return }
        let (behind, overflow) = now.nanoseconds.subtractingReportingOverflow(headEnd)
        let steps = overflow ? Int64.max : behind / bucketNanoseconds
        guard calls > 0, steps < Int64(Self.bucketCount) else {
            clear()
            headEnd = now.nanoseconds.addingSaturating(bucketNanoseconds)
            return
        }
        for _ in 0...steps { turn() }
    }

    /// Forgets everything.
    mutating func clear() {
        calls = 0
        failures = 0
        buckets = InlineArray(repeating: Bucket())
    }

    private mutating func turn() {
        head = (head + 1) % Self.bucketCount
        calls -= buckets[head].calls
        failures -= buckets[head].failures
        buckets[head] = Bucket()
        headEnd = headEnd.addingSaturating(bucketNanoseconds)
    }
}

extension Int64 {
    fileprivate func addingSaturating(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
