import Synchronization

/// Counts and notes what happened, from wherever it happened, and lets a test wait for it.
final class Tally: Sendable {
    private struct State {
        var notes: [Int] = []
        var waiting: [(Int, CheckedContinuation<Void, Never>)] = []
    }

    private let state = Mutex(State())

    func note(_ number: Int) {
        let ready = state.withLock { state in
            state.notes.append(number)
            let count = state.notes.count
            let ready = state.waiting.filter { $0.0 <= count }.map(\.1)
            state.waiting.removeAll { $0.0 <= count }
            return ready
        }
        for continuation in ready { continuation.resume() }
    }

    var notes: [Int] { state.withLock { $0.notes } }
    var count: Int { notes.count }

    /// Waits until `count` things have happened.
    func reached(_ count: Int) async {
        await withCheckedContinuation { continuation in
            let isThere = state.withLock { state in
                if state.notes.count >= count { return true }
                state.waiting.append((count, continuation))
                return false
            }
            if isThere { continuation.resume() }
        }
    }
}
