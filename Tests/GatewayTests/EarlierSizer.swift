import AgentRuntime
import Sizing
import Workers

/// A sizing agent that takes any number of items, as it did before there was a limit for texts.
actor EarlierSizer: Worker {
    static let name = SizingWorker.name

    func handle(_ request: SizingRequest, in context: WorkContext) async throws -> SizingAnswer {
        let one = SizingWork().answer(request).equipment
        return SizingAnswer(equipment: Array(repeating: one, count: SizingRequest.itemLimit + 1).flatMap(\.self))
    }
}
