import Synchronization

/// Every circuit breaker of a process by name, so that none is invisible to listing and resetting.
public final class CircuitBreakerRegistry: Sendable {
    /// Why the registry gave out no breaker.
    public enum Failure: ClassifiedError, Hashable {
        /// A breaker of this name exists with other settings.
        case conflictingPolicy(name: String)
        /// The registry holds `limit` breakers already; names must not come from requests.
        case full(limit: Int)

        /// Always ``FailureClass/permanent``.
        public var failureClass: FailureClass { .permanent }
    }

    private let limit: Int
    private let time: TimeSource
    private let classifier: FailureClassifier
    private let onEvent: (@Sendable (PolicyEvent) -> Void)?
    private let breakers = Mutex<[String: CircuitBreaker]>([:])

    /// Creates an empty registry for at most `limit` breakers, which share the clock, the classifier and the handler.
    ///
    /// - Precondition: `limit` is at least 1.
    public init(
        time: TimeSource,
        limit: Int = 1_000,
        classifier: FailureClassifier = .standard,
        onEvent: (@Sendable (PolicyEvent) -> Void)? = nil
    ) {
        precondition(limit >= 1, "limit must be at least 1 (was \(limit))")
        self.limit = limit
        self.time = time
        self.classifier = classifier
        self.onEvent = onEvent
    }

    /// The breaker called `name`, created closed on the first request.
    ///
    /// - Throws: ``Failure`` when it exists with another policy or there is no room for one more.
    public func breaker(named name: String, policy: CircuitBreakerPolicy = .standard) throws(Failure) -> CircuitBreaker
    {
        try breakers.withLock { (known) throws(Failure) -> CircuitBreaker in
            if let breaker = known[name] {
                guard breaker.policy == policy else { throw .conflictingPolicy(name: name) }
                return breaker
            }
            guard known.count < limit else { throw .full(limit: limit) }
            let breaker = CircuitBreaker(
                name: name,
                policy: policy,
                time: time,
                classifier: classifier,
                onEvent: onEvent
            )
            known[name] = breaker
            return breaker
        }
    }

    /// The breaker called `name`, or `nil` when nobody has asked for it yet.
    public func existing(_ name: String) -> CircuitBreaker? {
        breakers.withLock { $0[name] }
    }

    /// Every breaker, ordered by name.
    public var all: [CircuitBreaker] {
        breakers.withLock { Array($0.values) }.sorted { $0.name < $1.name }
    }

    /// Every breaker as it is now, ordered by name.
    public func snapshots() -> [CircuitSnapshot] {
        all.map { $0.snapshot() }
    }

    /// Resets the breaker called `name`; `false` when there is none.
    public func reset(_ name: String) -> Bool {
        guard let breaker = existing(name) else { return false }
        breaker.reset()
        return true
    }

    /// Resets every breaker.
    public func resetAll() {
        for breaker in all { breaker.reset() }
    }

    /// Refreshes every breaker; call it from a timer.
    public func refreshAll() {
        for breaker in all { breaker.refresh() }
    }

    /// The earliest moment at which ``refreshAll()`` will have something to do; `nil` while no breaker is open.
    public var nextRefresh: MonotonicInstant? {
        all.compactMap(\.nextRefresh).min()
    }
}
