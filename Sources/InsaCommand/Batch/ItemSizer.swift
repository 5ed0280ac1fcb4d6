import AgentRuntime
import Gateway
import Workers

/// Has one item sized by the workers; what is wrong with it becomes part of what is written down.
struct ItemSizer: Sendable {
    let agents: AgentRuntime
    let options: BatchOptions

    /// - Throws: `CancellationError` only: the item has not been sized then, and nothing may be written down.
    func line(for item: BatchItem) async throws -> ResultLine {
        do {
            let read = try item.read()
            let request =
                switch read.work {
                case .item(let item): options.request(item)
                case .text(let text): options.request(text)
                }
            let answer = try await agents.ask(request, of: SizingWorker.name, deadline: .seconds(120))
            return try ResultLine(item, read, answer)
        } catch let fault as ListedItem.Fault {
            return ResultLine(item, fault)
        } catch {
            try Task.checkCancellation()
            return ResultLine(item, failure: error)
        }
    }
}
