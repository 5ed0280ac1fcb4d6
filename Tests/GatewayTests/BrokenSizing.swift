import AgentRuntime
import Resilience
import Workers

/// A sizing agent that fails for good, with something in its error that callers must not see.
actor BrokenSizing: Worker {
    static let name: WorkerName = "sizing_agent"
    static let secret = "password=hunter2"

    func handle(_ request: SizingRequest, in context: WorkContext) async throws -> SizingAnswer {
        throw PermanentError("cannot reach the database with \(Self.secret)")
    }
}
