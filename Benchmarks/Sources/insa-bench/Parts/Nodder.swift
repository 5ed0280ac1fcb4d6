import AgentRuntime

/// A worker that does nothing but count, so that what is measured is the runtime.
actor Nodder: Worker {
    static let name: WorkerName = "nodder"

    private let finish: Finish?

    init(_ finish: Finish? = nil) {
        self.finish = finish
    }

    func handle(_ request: Nod, in context: WorkContext) async throws -> Int {
        finish?.count()
        return request.number
    }
}
