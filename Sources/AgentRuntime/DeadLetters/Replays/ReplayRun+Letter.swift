import MessageBus
import Resilience

extension ReplayRun {
    /// Refusals of one letter – mailbox full, journal full – after which the replay gives up.
    static let mostRefusals = 60
    private static let pauses = Duration.milliseconds(100)...Duration.seconds(30)

    /// Sends one letter and waits until its replay has ended.
    func replay(_ id: MessageID, _ runtime: AgentRuntime) async {
        guard let begun = await begin(id, runtime) else { return }
        note(.sent(begun.task.id))
        while !Task.isCancelled {
            do {
                let task = try await runtime.task(begun.task.id, within: .seconds(60))
                if task.state.isFinal { return note(outcome(of: task, for: begun.letter)) }
            } catch WatchError.unknownTask {
                // So long ago that its history has been deleted: the letter knows.
                return await noteOutcome(of: id, runtime)
            } catch {
                await runtime.core.sleepOrReturn(until: runtime.core.time.now.advanced(by: .seconds(1)))
            }
        }
    }

    private func begin(_ id: MessageID, _ runtime: AgentRuntime) async -> AgentRuntime.BegunReplay? {
        for _ in 0..<Self.mostRefusals {
            do {
                return try await runtime.beginReplay(id, audit: nil)
            } catch let error as DeadLetterError {
                note(step(for: error, of: id))
                return nil
            } catch let error as BusError where error.code == .draining {
                stopSending("the server is shutting down")
                return nil
            } catch {
                guard !Task.isCancelled else { return nil }
                guard runtime.core.classifier.classify(error) == .rejected else {
                    note(.failed(id, reason: String(describing: error), isSameCause: false))
                    return nil
                }
                let asked = (error as? any ClassifiedError)?.retryAfter ?? .seconds(1)
                let pause = min(max(asked, Self.pauses.lowerBound), Self.pauses.upperBound)
                await runtime.core.sleepOrReturn(until: runtime.core.time.now.advanced(by: pause))
            }
        }
        stopSending("letter \(id) was refused \(Self.mostRefusals) times: there is no room for it")
        return nil
    }

    private func step(for error: DeadLetterError, of id: MessageID) -> ReplayJob.Step {
        switch error {
        case .unknown, .notAllowed: .skipped
        case .unreadable, .tooYoung, .beingReplayed:
            .failed(id, reason: error.description, isSameCause: false)
        }
    }

    private func outcome(of task: TaskRecord, for letter: DeadLetter) -> ReplayJob.Step {
        guard task.state != .completed else { return .replayed }
        guard let failure = task.failures.last else {
            return .failed(letter.id, reason: "the replay ended as \(task.state.rawValue)", isSameCause: false)
        }
        let cause = ErrorFingerprint(
            agent: letter.agent,
            kind: letter.kind,
            errorType: failure.type,
            message: failure.message
        )
        return .failed(
            letter.id,
            reason: "\(failure.type): \(failure.message)",
            isSameCause: task.state != .cancelled && cause == letter.fingerprint
        )
    }

    private func noteOutcome(of id: MessageID, _ runtime: AgentRuntime) async {
        do {
            let letter = try await runtime.deadLetter(id)
            if letter?.status == .replayed { return note(.replayed) }
            note(.failed(id, reason: letter?.lastReplayError ?? "the replay is unknown", isSameCause: false))
        } catch {
            note(.failed(id, reason: String(describing: error), isSameCause: false))
        }
    }
}
