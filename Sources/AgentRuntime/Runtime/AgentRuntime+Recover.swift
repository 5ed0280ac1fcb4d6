import Logging
import MessageBus
import Resilience
import Synchronization
import Telemetry

extension AgentRuntime {
    /// Takes the journal over from instances that are gone, and says what it cannot read, before anything runs.
    func recover() async throws -> Recovery {
        await reportUnreadable()
        let recovery = try await core.journal.recover(
            RecoveryRule(crashLimit: settings.crashLimit, at: core.wall.now, agents: core.routes.names)
        )
        for (letter, agent) in recovery.letters {
            core.telemetry.catalogue.agent(agent.rawValue).deadLetters[.retriesExhausted].increment()
            core.logger.error(
                "A message crashed the process too often",
                metadata: ["agent": "\(agent)", "letter": "\(letter)"]
            )
        }
        if recovery.returned > 0 || recovery.crashedInstances > 0 {
            core.logger.warning(
                "The last run ended without saying so; its work goes on",
                metadata: [
                    "crashed_instances": "\(recovery.crashedInstances)", "returned": "\(recovery.returned)",
                    "suspects": "\(recovery.suspects.count)", "dead_letters": "\(recovery.letters.count)",
                ]
            )
        }
        return recovery
    }

    /// Requests in the journal that this binary cannot read, and those it can read again.
    private func reportUnreadable() async {
        let counts = core.journal.counts()
        for (form, count) in counts.unfinished where !reads(form) && count > 0 {
            core.logger.error(
                core.routes.destination(form.agent) == nil
                    ? "Tasks wait for a worker this binary does not have; they stay in the journal"
                    : "Tasks wait whose requests this binary cannot read; they will be put aside with their bytes",
                metadata: [
                    "agent": "\(form.agent)", "kind": "\(form.kind)", "version": "\(form.version)", "tasks": "\(count)",
                ]
            )
        }
        for (form, count) in counts.quarantined where reads(form) && count > 0 {
            do {
                let released = try await core.journal.release(form)
                core.logger.notice(
                    "Tasks that had been put aside can be read again",
                    metadata: [
                        "agent": "\(form.agent)", "kind": "\(form.kind)", "version": "\(form.version)",
                        "tasks": "\(released)",
                    ]
                )
            } catch {
                core.logger.error("Tasks that had been put aside stay so", metadata: ["error": "\(error)"])
            }
        }
    }

    private func reads(_ form: RequestForm) -> Bool {
        core.routes.destination(form.agent)?.definition.reads(form) ?? false
    }

    /// Runs each suspect of a crash while nothing else runs, so that the next crash blames the right one.
    func runAlone(_ suspects: [StoredTask]) async {
        for suspect in suspects {
            guard !Task.isCancelled else { return }
            await runAlone(suspect)
        }
        core.isRecovering.store(false, ordering: .releasing)
    }

    private func runAlone(_ suspect: StoredTask) async {
        let id = suspect.record.id
        guard let limits = core.routes.destination(suspect.record.agent)?.definition.limits else {
            return await core.deliver(suspect)
        }
        core.logger.notice(
            "Running a task alone, because the process ended while it ran",
            metadata: [
                "agent": "\(suspect.record.agent)", "message_id": "\(id)", "crashes": "\(suspect.record.crashes)",
            ]
        )
        do {
            let updates = try await core.board.updates(of: id)
            await core.deliver(suspect)
            let limit = core.time.now.advanced(by: limits.attemptTimeout + limits.grace)
            await withTaskGroup(of: Void.self) { group in
                group.addTask {
                    for await task in updates where task.hasLeft(suspect.record) { return }
                }
                group.addTask { await self.core.sleepOrReturn(until: limit) }
                await group.next()
                group.cancelAll()
            }
        } catch {
            core.logger.error("A suspect cannot be run alone", metadata: ["message_id": "\(id)", "error": "\(error)"])
        }
    }
}

extension TaskRecord {
    /// Whether the attempt that began after `earlier` is over.
    fileprivate func hasLeft(_ earlier: TaskRecord) -> Bool {
        switch state {
        case .completed, .cancelled, .expired, .dead, .quarantined: true
        case .retrying, .scheduled, .waiting: revision > earlier.revision
        case .queued, .running: false
        }
    }
}
