import MessageBus
import Resilience
import Synchronization

extension WorkContext {
    /// Lets another worker do one step of this task, at most once: a step that is there already is not begun again.
    ///
    /// The step is a task of its own whose id follows from this task, `name` and the request. When this task is worked on
    /// again – after a failure, a restart or a crash – a finished step gives its stored answer, and one that is on its way
    /// is waited for. Cancelling this task cancels its steps. Where this task is not durable itself, the step is a plain
    /// ``ask(_:of:deadline:)``.
    ///
    /// - Parameters:
    ///   - name: The step's name, once per task.
    ///   - worker: The worker to ask; may be left out when only one answers this kind of request.
    /// - Throws: ``StepPending`` shortly before this attempt's time is up: the task is put off without using up an attempt,
    ///   frees its lane, and finds the step again; ``StepFailed`` when the step has ended without an answer,
    ///   ``RepeatedStep`` when the name was used before, a ``JournalError`` when it cannot be kept.
    public func step<Request: WorkRequest>(
        _ name: String,
        _ request: Request,
        of worker: WorkerName? = nil
    ) async throws -> Request.Answer {
        guard attempt.envelope.isDurable else { return try await ask(request, of: worker) }
        guard attempt.steps.withLock({ $0.insert(name).inserted }) else { throw RepeatedStep(name: name) }
        let destination = try pool.core.routes.destination(for: Request.self, named: worker)
        let answer = try await outcome(of: name, request, at: destination)
        return try Request.decode(answer)
    }

    private func outcome<Request: WorkRequest>(
        of name: String,
        _ request: Request,
        at destination: Destination
    ) async throws -> [UInt8] {
        let core = pool.core
        var options = SubmitOptions(priority: priority)
        options.parent = messageID
        let order = try WorkOrder(step: request, for: destination, options)
        // Whoever has been cancelled begins nothing new.
        try Task.checkCancellation()
        let id = messageID.derived(name + "\u{1f}" + String(decoding: order.stored.json, as: UTF8.self))
        let kept = try await core.keep(order, id: id, trace: sampledTrace ?? trace, loading: .always)
        if case .found(let task) = kept, !task.state.isFinal, let waiting = try await core.journal.load(id) {
            await core.deliver(waiting, to: destination)
        }
        let slot = try await core.board.end(of: id)
        defer { core.board.forget(slot, of: id) }
        guard let task = try await answer(of: slot, name) else { throw WatchError.unknownTask(id) }
        guard let result = task.result else { throw StepFailed(name: name, task) }
        return result.json
    }

    /// Waits as long as this attempt may take; a step that only needs longer puts its task off instead of failing it.
    private func answer(of slot: ReplySlot, _ name: String) async throws -> TaskRecord? {
        let margin = min(.seconds(1), pool.definition.limits.attemptTimeout / 10)
        do {
            return try await pool.core.bus.value(of: slot, by: attempt.lateAt.advanced(by: .zero - margin))
                as? TaskRecord
        } catch let error as BusError where error.code == .noAnswer {
            throw StepPending(name: name)
        }
    }
}
