/// Gives every operation the same time limit.
public struct Timeout: Policy {
    /// The name that events carry; comes from the program, never from a request.
    public let name: String
    /// The longest time one operation may take.
    public let limit: Duration
    private let time: TimeSource
    private let onEvent: (@Sendable (PolicyEvent) -> Void)?

    /// Creates a timeout that measures on `time`.
    ///
    /// - Precondition: `limit` is positive.
    public init(
        name: String,
        limit: Duration,
        time: TimeSource,
        onEvent: (@Sendable (PolicyEvent) -> Void)? = nil
    ) {
        precondition(limit > .zero, "limit must be positive (was \(limit))")
        self.name = name
        self.limit = limit
        self.time = time
        self.onEvent = onEvent
    }

    /// Runs `operation` and cancels it when the limit has passed; see ``withTimeout(_:time:operation:)`` for what that cannot do.
    ///
    /// - Throws: ``TimedOut``, or the error of `operation`.
    public func run<Value: Sendable>(_ operation: @escaping @Sendable () async throws -> Value) async throws -> Value {
        guard let value = try await race(operation, against: limit, on: time) else {
            onEvent?(.timedOut(name: name, limit: limit))
            throw TimedOut(limit: limit)
        }
        return value
    }
}
