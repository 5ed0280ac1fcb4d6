/// One worker and its mailbox at the moment of a scrape.
public struct WorkerSample: Hashable, Sendable {
    /// Messages waiting, by priority.
    public struct QueueDepths: Hashable, Sendable {
        /// Waiting with critical priority.
        public var critical: Int
        /// Waiting with high priority.
        public var high: Int
        /// Waiting with normal priority.
        public var normal: Int
        /// Waiting with low priority.
        public var low: Int

        /// Creates a set of depths.
        public init(critical: Int = 0, high: Int = 0, normal: Int = 0, low: Int = 0) {
            self.critical = critical
            self.high = high
            self.normal = normal
            self.low = low
        }

        /// All waiting messages.
        public var total: Int { critical + high + normal + low }

        /// The depth of one lane.
        public subscript(priority: PriorityLabel) -> Int {
            switch priority {
            case .critical: critical
            case .high: high
            case .normal: normal
            case .low: low
            }
        }
    }

    /// The worker, which is also the agent.
    public let name: String
    /// Whether the supervisor considers it healthy.
    public let isHealthy: Bool
    /// When its loop last gave a sign of life, in nanoseconds since 1970; 0 for never.
    public let lastHeartbeat: UInt64
    /// Requests it is working on.
    public let activeRequests: Int
    /// Requests it can work on at the same time.
    public let capacity: Int
    /// Messages waiting in its mailbox.
    public let queue: QueueDepths
    /// Seconds the oldest of them has waited; 0 if there is none.
    public let oldestAgeSeconds: Double

    /// Creates a sample.
    public init(
        name: String,
        isHealthy: Bool,
        lastHeartbeat: UInt64,
        activeRequests: Int,
        capacity: Int,
        queue: QueueDepths,
        oldestAgeSeconds: Double
    ) {
        self.name = name
        self.isHealthy = isHealthy
        self.lastHeartbeat = lastHeartbeat
        self.activeRequests = activeRequests
        self.capacity = capacity
        self.queue = queue
        self.oldestAgeSeconds = oldestAgeSeconds
    }
}
