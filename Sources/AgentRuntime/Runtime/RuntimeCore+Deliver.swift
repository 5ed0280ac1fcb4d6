import Logging
import MessageBus
import Resilience
import Synchronization

extension RuntimeCore {
    /// Whether more may be brought into memory: not while the runtime ends, which finishes what is there.
    var isFeedable: Bool { !Task.isCancelled && !isDraining.load(ordering: .acquiring) }

    /// Puts a task that has just been loaded into its mailbox, or into the schedule until its time.
    func deliver(_ task: StoredTask) async {
        guard let destination = routes.destination(task.record.agent) else {
            return await unload(task.record.id)
        }
        await deliver(task, to: destination)
    }

    /// The same for a caller that knows where it goes; a request that cannot be read is put aside with its bytes.
    func deliver(_ task: StoredTask, to destination: Destination) async {
        let payload: any Sendable
        do {
            payload = try destination.definition.read(task.request)
        } catch {
            return await quarantine(task, error)
        }
        let envelope = Envelope(task.record, payload, self)
        inFlight.enter()
        do {
            try bus.redeliver(envelope)
        } catch {
            await letGo(of: envelope, error)
        }
    }

    private func unload(_ id: TaskID) async {
        do {
            try await journal.unload(id)
        } catch {
            logger.error("A task cannot be given back", metadata: ["message_id": "\(id)", "error": "\(error)"])
        }
    }

    private func quarantine(_ task: StoredTask, _ error: any Error) async {
        let failure = failure(error, attempt: task.record.attempts)
        logger.error(
            "A stored request cannot be read and is put aside",
            metadata: [
                "agent": "\(task.record.agent)", "message_id": "\(task.record.id)", "kind": "\(task.request.kind)",
                "version": "\(task.request.version)", "error": "\(failure.message)",
            ]
        )
        do {
            _ = try await board.apply(.quarantine(failure), to: task.record.id)
        } catch {
            logger.error(
                "…and that cannot be written",
                metadata: ["message_id": "\(task.record.id)", "error": "\(error)"]
            )
        }
    }
}
