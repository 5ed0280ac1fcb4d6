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
    let codec: RequestCodec

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
                let answer = try WrongRequest.cast(answer, to: W.Request.Answer.self, for: name)
                return StoredAnswer(json: try W.Request.encode(answer), verdict: W.Request.verdict(of: answer))
            },
            codec: RequestCodec(W.Request.self, for: name)
        )
    }

    /// The form in which this binary stores the pool's requests.
    public var requestForm: RequestForm { RequestForm(agent: name, kind: codec.kind, version: codec.version) }

    /// The request in its stored form.
    func store(_ payload: any Sendable) throws -> StoredRequest { try codec.store(payload) }

    /// The request a stored form spells, of whatever version this binary reads.
    ///
    /// - Throws: ``UnreadableRequest``, or the decoder's error.
    func read(_ stored: StoredRequest) throws -> any Sendable { try codec.read(stored) }

    /// The customer a request is for, if it says.
    func customer(of payload: any Sendable) -> String? { codec.customer(of: payload) }

    /// Whether requests of this form can be read.
    func reads(_ form: RequestForm) -> Bool {
        form.agent == name && codec.reads(kind: form.kind, version: form.version)
    }

    private static func seat<W: Worker>(of worker: W, name: WorkerName) -> WorkerSeat {
        WorkerSeat(
            handle: { payload, context in
                try await worker.handle(WrongRequest.cast(payload, to: W.Request.self, for: name), in: context)
            },
            considers: { payload, sender, reason, hops in
                let request = try WrongRequest.cast(payload, to: W.Request.self, for: name)
                return await worker.considers(
                    HandOffOffer(request: request, from: sender, reason: reason, hops: hops)
                )
            }
        )
    }
}
