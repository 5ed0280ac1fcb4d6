import AgentRuntime
import Gateway
import MessageBus
import Workers

/// Has one item sized by the workers; what is wrong with it becomes part of what is written down.
struct ItemSizer: Sendable {
    /// Ten years: a person can stop a batch, and a machine that slept over a deadline must not make results of it.
    private static let deadline = Duration.seconds(315_360_000)

    let agents: AgentRuntime
    let options: BatchOptions

    /// - Throws: `CancellationError`, or ``CommandFailure`` when no worker had the item: it has not been sized then, and
    ///   nothing may be written down.
    func line(for item: BatchItem) async throws -> ResultLine {
        let read: ListedItem
        do {
            read = try item.read()
        } catch {
            return ResultLine(item, error)
        }
        do {
            let answer = try await agents.ask(request(read), of: SizingWorker.name, deadline: Self.deadline)
            return try ResultLine(item, read, answer)
        } catch {
            try Task.checkCancellation()
            if let error = error as? BusError { throw Self.unanswered(item, error) }
            return ResultLine(item, tag: read.tag, failure: error)
        }
    }

    private func request(_ item: ListedItem) -> SizingRequest {
        switch item.work {
        case .item(let item): options.request(item)
        case .text(let text): options.request(text)
        }
    }

    private static func unanswered(_ item: BatchItem, _ error: BusError) -> CommandFailure {
        let message = "item \(item.number) was not answered: \(error)\nThe same command goes on from what is written."
        return CommandFailure(status: .tryAgain, message: message, isOnOutput: true)
    }
}
