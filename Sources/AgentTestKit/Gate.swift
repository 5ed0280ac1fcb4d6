import Synchronization

/// A door that tests open: whoever comes before waits, whoever comes after passes.
///
/// Cancellation does not open it, so it is also the way to play a worker that ignores cancellation.
public final class Gate: Sendable {
    private enum State {
        /// Can transition to `open`.
        case closed(waiting: [CheckedContinuation<Void, Never>])
        /// Final.
        case open
    }

    private let state = Mutex(State.closed(waiting: []))

    /// Creates a closed gate.
    public init() {}

    /// Waits until the gate is open, however long, cancelled or not.
    public func pass() async {
        await withCheckedContinuation { continuation in
            let isOpen = state.withLock { state -> Bool in
                switch state {
                case .open: return true
                case .closed(let waiting):
                    state = .closed(waiting: waiting + [continuation])
                    return false
                }
            }
            if isOpen { continuation.resume() }
        }
    }

    /// Lets everyone through, now and later.
    public func open() {
        let waiting = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            switch state {
            case .open: return []
            case .closed(let waiting):
                state = .open
                return waiting
            }
        }
        for continuation in waiting { continuation.resume() }
    }
}
