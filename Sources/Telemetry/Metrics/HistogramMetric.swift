public import Synchronization

/// A distribution over fixed buckets.
///
/// An observation without exemplar takes no lock and allocates nothing. The number of observations is the sum of the
/// buckets, so count and buckets on a page always agree; the sum may lag behind by observations in flight.
public final class HistogramMetric: Sendable {
    /// Most finite bounds a histogram can have.
    package static let maximumBounds = 31

    @usableFromInline
    let buckets = InlineArray<32, Atomic<UInt64>> { _ in Atomic(0) }
    // Padded with +Inf to whole vectors, so that finding the bucket needs no branch per bound.
    @usableFromInline
    let bounds: InlineArray<32, Double>
    @usableFromInline
    let lanes: Int
    @usableFromInline
    let finite: Int
    @usableFromInline
    let sumBits = Atomic<UInt64>(0)

    private let exemplars = Mutex<ExemplarSlots>(ExemplarSlots())

    /// Creates an empty histogram that is on no page; bounds after the 31st are ignored.
    public init(_ buckets: MetricBuckets) {
        let finite = min(buckets.bounds.count, Self.maximumBounds)
        bounds = InlineArray { $0 < finite ? buckets.bounds[$0] : .infinity }
        lanes = (finite + 3) & ~3
        self.finite = finite
    }

    /// Counts one observation.
    @inlinable
    public func observe(_ value: Double) {
        buckets[bucket(of: value)].wrappingAdd(1, ordering: .relaxed)
        sumBits.add(value)
    }

    /// Counts one observation and remembers `traceID` as the example of its bucket, at most every 15 s.
    ///
    /// `now` is the time in nanoseconds on any timeline. Call this for sampled traces only: an example that nobody can
    /// look up is worse than none.
    public func observe(_ value: Double, traceID: TraceID, at now: UInt64) {
        observe(value)
        let exemplar = Exemplar(traceID: traceID, value: value)
        let bucket = bucket(of: value)
        // An example is optional: when another thread holds the slots, this one is skipped instead of waiting.
        _ = exemplars.withLockIfAvailable { $0.offer(exemplar, bucket: bucket, of: finite + 1, at: now) }
    }

    @inlinable
    @inline(__always)
    func bucket(of value: Double) -> Int {
        var below = 0
        var index = 0
        // `lanes` is a multiple of four and at most 32, the size of the array.
        while index < lanes {
            below &+= unsafe value <= bounds[unchecked: index] ? 0 : 1
            below &+= unsafe value <= bounds[unchecked: index &+ 1] ? 0 : 1
            below &+= unsafe value <= bounds[unchecked: index &+ 2] ? 0 : 1
            below &+= unsafe value <= bounds[unchecked: index &+ 3] ? 0 : 1
            index &+= 4
        }
        // Only a value that is not a number is above the padding, too.
        return min(below, finite)
    }
}

extension HistogramMetric {
    /// What a histogram held at one moment.
    package struct Snapshot: Sendable {
        /// Observations per bucket, not cumulative; the last bucket has no upper bound.
        package let counts: [UInt64]
        /// The sum of the observed values.
        package let sum: Double
        /// One example per bucket; empty when there is none at all.
        package let exemplars: [Exemplar?]
    }

    /// The current contents.
    package func snapshot() -> Snapshot {
        Snapshot(
            counts: (0...finite).map { buckets[$0].load(ordering: .relaxed) },
            sum: sum,
            exemplars: exemplars.withLock { $0.exemplars }
        )
    }

    /// The number of observations.
    public var count: UInt64 {
        (0...finite).reduce(0) { $0 &+ buckets[$1].load(ordering: .relaxed) }
    }

    /// The sum of the observed values.
    public var sum: Double { Double(bitPattern: sumBits.load(ordering: .relaxed)) }
}
