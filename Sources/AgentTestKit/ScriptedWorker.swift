public import AgentRuntime

/// A worker that does what its test says: answer, fail, hang, hand off.
public actor ScriptedWorker: Worker {
    /// What a scripted worker does with an errand.
    public typealias Script = @Sendable (Errand, WorkContext) async throws -> ErrandReport

    /// The name of a pool that is given no other.
    public static let name: WorkerName = "scripted"

    /// What a scripted worker says to a hand-off.
    public typealias Consideration = @Sendable (HandOffOffer<Errand>) -> HandOffReply

    private let script: Script
    private let consideration: Consideration

    /// Creates a worker that takes over whatever is offered to it.
    ///
    /// - Parameter script: What it does; answers with the errand's number by default.
    public init(
        _ script: @escaping Script = { errand, context in
            ErrandReport(number: errand.number, worker: context.worker.rawValue)
        }
    ) {
        self.init(considering: { _ in .accepted }, script)
    }

    /// Creates a worker.
    ///
    /// - Parameters:
    ///   - consideration: What it says to a hand-off.
    ///   - script: What it does.
    public init(considering consideration: @escaping Consideration, _ script: @escaping Script) {
        self.consideration = consideration
        self.script = script
    }

    /// Does what the script says.
    public func handle(_ request: Errand, in context: WorkContext) async throws -> ErrandReport {
        try await script(request, context)
    }

    /// Says what it was made to say.
    public func considers(_ offer: HandOffOffer<Errand>) async -> HandOffReply {
        consideration(offer)
    }
}
