import Synchronization

/// The place where one caller waits for one answer; the first answer wins, and a caller who left gets none.
public final class ReplySlot: Sendable {
    private typealias Answer = Result<any Sendable, any Error>
    private typealias Caller = Parked<Answer>

    private enum State {
        /// Can transition to `awaited`, `answered` or `abandoned`.
        case open
        /// Can transition to `finished` or `abandoned`.
        case awaited(Caller)
        /// The answer came first.
        ///
        /// Can transition to `finished`.
        case answered(Answer)
        /// The answer has been handed over.
        case finished
        /// The caller left, for this reason.
        case abandoned(any Error)
    }

    private let state = Mutex(State.open)
    /// Whether an answer came while nobody waited; a hint for those who look out.
    let isAnswered = Atomic<Bool>(false)

    /// Creates an open slot.
    public init() {}

    /// Whether the caller left, by cancellation or by its deadline, so that an answer would be dropped.
    public var isAbandoned: Bool {
        state.withLock { state in
            switch state {
            case .abandoned: true
            case .open, .awaited, .answered, .finished: false
            }
        }
    }

    /// Why the caller left; `nil` while it waits or when it was answered.
    public var departure: Departure? {
        state.withLock { state in
            switch state {
            case .abandoned(let reason): reason is CancellationError ? .cancelled : .deadline
            case .open, .awaited, .answered, .finished: nil
            }
        }
    }

    /// Answers the caller.
    ///
    /// - Returns: `false` when it was answered before or has left; the answer is then dropped.
    @discardableResult
    public func resolve(_ result: Result<any Sendable, any Error>) -> Bool {
        let (isFirst, caller) = state.withLock { state -> (Bool, Caller?) in
            switch state {
            case .open:
                state = .answered(result)
                return (true, nil)
            case .awaited(let caller):
                state = .finished
                return (true, caller)
            case .answered, .finished, .abandoned:
                return (false, nil)
            }
        }
        if isFirst, caller == nil { isAnswered.store(true, ordering: .relaxed) }
        caller?.resume(returning: result)
        return isFirst
    }

    /// Lets the caller go with `reason` unless an answer came first.
    ///
    /// - Returns: Whether the caller had still been without an answer.
    @discardableResult
    public func abandon(_ reason: any Error) -> Bool {
        let (isFirst, caller) = state.withLock { state -> (Bool, Caller?) in
            switch state {
            case .open:
                state = .abandoned(reason)
                return (true, nil)
            case .awaited(let caller):
                state = .abandoned(reason)
                return (true, caller)
            case .answered, .finished, .abandoned:
                return (false, nil)
            }
        }
        caller?.resume(returning: .failure(reason))
        return isFirst
    }

    /// Waits for the answer.
    ///
    /// One caller may wait, once.
    ///
    /// - Throws: The error it was answered with, the reason it was abandoned for, `CancellationError` when the task is
    ///   cancelled first, or a ``BusError`` with ``BusError/Code/alreadyAwaited`` for a second caller.
    public func value() async throws -> any Sendable {
        if isAnswered.load(ordering: .relaxed), let answer = takeAnswer() { return try answer.get() }
        let answer = await withTaskCancellationHandler {
            await withCheckedContinuation { park(Caller($0)) }
        } onCancel: {
            abandon(CancellationError())
        }
        return try answer.get()
    }

    private func takeAnswer() -> Answer? {
        state.withLock { state in
            guard case .answered(let result) = state else { return nil }
            state = .finished
            return result
        }
    }

    private func park(_ caller: Caller) {
        let known = state.withLock { state -> Answer? in
            switch state {
            case .open:
                state = .awaited(caller)
                return nil
            case .answered(let result):
                state = .finished
                return result
            case .abandoned(let reason):
                return .failure(reason)
            case .awaited, .finished:
                return .failure(BusError(.alreadyAwaited))
            }
        }
        if let known { caller.resume(returning: known) }
    }
}
