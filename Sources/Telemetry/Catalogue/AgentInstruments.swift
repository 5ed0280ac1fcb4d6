/// Everything that is counted for one agent, bound once.
public final class AgentInstruments: Sendable {
    static let attempts = 1...5

    /// The agent, or `other`.
    public let name: String
    /// Requests finished.
    public let requests: LabelTable<AgentRequestStatus, CounterMetric>
    /// Seconds from request to answer.
    public let duration: LabelTable<AgentRequestStatus, HistogramMetric>
    /// Bytes of requests.
    public let requestSize: HistogramMetric
    /// Bytes of answers.
    public let responseSize: HistogramMetric
    /// Seconds a worker spends on one attempt.
    public let processing: HistogramMetric
    /// Messages dropped.
    public let dropped: LabelTable<DropReason, CounterMetric>
    /// Calls given up after all tries.
    public let retryExhausted: CounterMetric
    /// Messages that became dead letters.
    public let deadLetters: LabelTable<DeadLetterReason, CounterMetric>
    /// Replays finished.
    public let replays: LabelTable<ReplayStatus, CounterMetric>
    /// Restarts of the worker.
    public let restarts: LabelTable<RestartReason, CounterMetric>
    private let retryAttempts: [CounterMetric]
    private let retrySuccess: [CounterMetric]

    init(_ name: String, _ families: AgentFamilies) {
        self.name = name
        requests = LabelTable { families.requests.child(name, $0.labelValue) }
        duration = LabelTable { families.duration.child(name, $0.labelValue) }
        requestSize = families.requestSize.child(name)
        responseSize = families.responseSize.child(name)
        processing = families.processing.child(name)
        dropped = LabelTable { families.dropped.child(name, $0.labelValue) }
        retryAttempts = Self.attempts.map { families.retryAttempts.child(name, String($0)) }
        retrySuccess = Self.attempts.map { families.retrySuccess.child(name, String($0)) }
        retryExhausted = families.retryExhausted.child(name)
        deadLetters = LabelTable { families.deadLetters.child(name, $0.labelValue) }
        replays = LabelTable { families.replays.child(name, $0.labelValue) }
        restarts = LabelTable { families.restarts.child(name, $0.labelValue) }
    }

    /// Repeat tries: `retry` is 1 for the second attempt; numbers above 5 count as 5, below 1 as 1.
    public func retryAttempts(_ retry: Int) -> CounterMetric { retryAttempts[Self.place(of: retry)] }

    /// Calls saved by the repeat try with this number, counted like ``retryAttempts(_:)``.
    public func retrySuccess(_ retry: Int) -> CounterMetric { retrySuccess[Self.place(of: retry)] }

    private static func place(of retry: Int) -> Int {
        min(max(retry, attempts.lowerBound), attempts.upperBound) - attempts.lowerBound
    }
}
