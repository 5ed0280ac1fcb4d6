public import AgentRuntime

/// The sizing agent: dimensions process equipment by published methods.
public actor SizingWorker: Worker {
    /// `sizing_agent`.
    public static let name: WorkerName = "sizing_agent"

    private let work = SizingWork()
    private let cache: SizingCache

    /// Creates a worker.
    ///
    /// - Parameter cache: The answers to recent requests, shared by the workers of a pool.
    public init(cache: SizingCache = SizingCache()) {
        self.cache = cache
    }

    /// Sizes what is asked for.
    ///
    /// Domain faults are part of the answer and never thrown.
    public func handle(_ request: SizingRequest, in context: WorkContext) async throws -> SizingAnswer {
        try cache.answer(request) { try work.answer($0).encoded() }
    }
}
