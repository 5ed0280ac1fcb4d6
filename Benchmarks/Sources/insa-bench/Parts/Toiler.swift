import AgentRuntime

/// A worker that keeps its processor busy for a fixed time and notes how long critical requests waited.
actor Toiler: Worker {
    static let name: WorkerName = "toiler"
    static let service = Duration.microseconds(100)

    private let waits: WaitLog

    init(_ waits: WaitLog) {
        self.waits = waits
    }

    func handle(_ request: Toil, in context: WorkContext) async throws -> Bool {
        let begin = ContinuousClock.now
        if request.isCritical { waits.note(request.sentAt.duration(to: begin)) }
        while begin.duration(to: .now) < Self.service {}
        return true
    }
}
