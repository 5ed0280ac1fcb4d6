/// The finite upper bounds of a histogram; the bucket for everything above the last one comes by itself.
public struct MetricBuckets: Hashable, Sendable {
    /// The bounds in rising order: 1 to 31 finite numbers.
    public let bounds: [Double]

    /// Creates a set of bounds; what is wrong with it is reported when a family is registered with it.
    public init(_ bounds: [Double]) {
        self.bounds = bounds
    }
}

extension MetricBuckets {
    /// Seconds an agent takes to answer; language models need the long tail.
    public static let agent = MetricBuckets([0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 15, 30, 60, 120, 300, 600])
    /// Seconds an HTTP answer takes.
    public static let http = MetricBuckets([0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30])
    /// Seconds a message waits for, or spends in, a worker.
    public static let bus = MetricBuckets([0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60])
    /// Seconds an operation of the database takes.
    public static let database = MetricBuckets([0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 5, 10, 30])
    /// Bytes of a request or an answer.
    public static let bytes = MetricBuckets([256, 1024, 4096, 16_384, 65_536, 262_144, 1_048_576, 4_194_304])
}
