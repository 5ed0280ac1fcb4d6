import Logging
import MessageBus

extension ReplayDesk {
    /// Letters that were taken for a replay whose task never came to be – the process ended in between – wait again.
    func mend(_ runtime: AgentRuntime) async {
        var filter = DeadLetterFilter()
        filter.statuses = [.replaying]
        var cursor: MessageID?
        do {
            repeat {
                let page = try await runtime.core.letters.letters(filter, after: cursor, limit: 200)
                for letter in page.items { try await mend(letter, runtime.core) }
                cursor = page.next
            } while cursor != nil && !Task.isCancelled
        } catch {
            runtime.core.logger.error("Letters being replayed cannot be checked", metadata: ["error": "\(error)"])
        }
    }

    private func mend(_ letter: DeadLetter, _ core: RuntimeCore) async throws(JournalError) {
        // In this order: a task that is no longer claimed is in the journal, if it ever will be.
        guard let task = letter.replayTask, !isClaimed(task), try await core.journal.task(task) == nil else { return }
        let change = DeadLetterChange.replayFailed(error: "the process ended before the replay was accepted")
        guard try await core.letters.apply(change, to: letter.id, audit: nil) != nil else { return }
        core.logger.notice("A replay that was never accepted is undone", metadata: ["letter": "\(letter.id)"])
    }
}
