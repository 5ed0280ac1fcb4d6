public import AgentRuntime

/// The sizing agent: dimensions process equipment by published methods.
public actor SizingWorker: Worker {
    /// `sizing_agent`.
    public static let name: WorkerName = "sizing_agent"

    private let work = SizingWork()

    /// Creates a worker; it keeps no state between requests.
    public init() {}

    /// Sizes what is asked for. Domain faults are part of the answer and never thrown.
    public func handle(_ request: SizingRequest, in context: WorkContext) async throws -> SizingAnswer {
        work.answer(request)
    }
}
