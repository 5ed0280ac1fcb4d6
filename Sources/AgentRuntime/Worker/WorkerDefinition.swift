public import MessageBus

/// A pool of equal workers as the runtime is told about it: name, size, limits and how to make an instance.
public struct WorkerDefinition: Sendable {
    /// The name of the pool's mailbox.
    public let name: WorkerName
    /// The Swift type of the workers, for the operator.
    public let type: String
    /// Workers in the pool, each with one request at a time.
    public let lanes: Int
    /// Timeouts, retries, breaker, restarts and mailbox bounds.
    public let limits: WorkerLimits
    /// The kind of requests the pool answers.
    public let requestKind: String

    let requestType: ObjectIdentifier
    let makeSeat: @Sendable () async throws -> WorkerSeat
    let encodeAnswer: @Sendable (any Sendable) throws -> StoredAnswer
    let encodeRequest: @Sendable (any Sendable) throws -> [UInt8]

    /// A pool of `lanes` workers made by `make`, which is called once for each and again at every restart.
    ///
    /// - Parameter lanes: At least 1; the number of requests the pool works on at the same time.
    public static func pool<W: Worker>(
        of lanes: Int = 1,
        limits: WorkerLimits = WorkerLimits(),
        _ make: @escaping @Sendable () async throws -> W
    ) -> WorkerDefinition {
        pool(named: W.name, of: lanes, limits: limits, make)
    }

    /// The same under another name than the worker type's own, so that one type can serve several mailboxes.
    public static func pool<W: Worker>(
        named name: WorkerName,
        of lanes: Int = 1,
        limits: WorkerLimits = WorkerLimits(),
        _ make: @escaping @Sendable () async throws -> W
    ) -> WorkerDefinition {
        precondition(lanes >= 1, "a pool needs at least one lane (was \(lanes))")
        return WorkerDefinition(
            name: name,
            type: String(describing: W.self),
            lanes: lanes,
            limits: limits,
            requestKind: W.Request.kind,
            requestType: ObjectIdentifier(W.Request.self),
            makeSeat: { seat(of: try await make(), name: name) },
            encodeAnswer: { answer in
                let answer: W.Request.Answer = try cast(answer, for: name)
                return StoredAnswer(json: try W.Request.encode(answer), verdict: W.Request.verdict(of: answer))
            },
            encodeRequest: { try JSONBytes.encode(cast($0, for: name) as W.Request) }
        )
    }

    private static func seat<W: Worker>(of worker: W, name: WorkerName) -> WorkerSeat {
        WorkerSeat(
            handle: { payload, context in
                try await worker.handle(cast(payload, for: name), in: context)
            },
            considers: { payload, sender, reason, hops in
                let request: W.Request = try cast(payload, for: name)
                return await worker.considers(
                    HandOffOffer(request: request, from: sender, reason: reason, hops: hops)
                )
            }
        )
    }

    private static func cast<Value>(_ payload: any Sendable, for name: WorkerName) throws -> Value {
        guard let value = payload as? Value else {
            throw WrongRequest(
                worker: name,
                arrived: String(describing: Swift.type(of: payload)),
                expected: String(describing: Value.self)
            )
        }
        return value
    }
}
