import Resilience
import Synchronization

extension Mailbox {
    /// The most urgent message, if one can be had at once.
    public func tryNext() -> Envelope? {
        let (envelope, needsTime) = state.withLock { state -> (Envelope?, Bool) in
            state.lanes.needsTime ? (nil, true) : (state.lanes.take(at: nil), false)
        }
        guard needsTime else { return envelope }
        let now = time.now
        return state.withLock { $0.lanes.take(at: now) }
    }

    /// Waits for a message and takes the most urgent one.
    ///
    /// - Returns: `nil` when the mailbox is closed or the task is cancelled. A cancelled task still gets a message that
    ///   was handed to it before; none is ever lost.
    public func next() async -> Envelope? {
        guard !Task.isCancelled else { return nil }
        if let envelope = tryNext() { return envelope }
        if lookOut(for: 1), let envelope = tryNext() { return envelope }
        return await parkedNext()
    }

    /// Waits for a message and takes it with what else waits, the most urgent first, at most `limit` messages.
    ///
    /// - Returns: At least one message; empty when the mailbox is closed, the task is cancelled or `limit` is below 1.
    public func nextBatch(upTo limit: Int) async -> [Envelope] {
        var batch: [Envelope] = []
        _ = await nextBatch(upTo: limit, into: &batch)
        return batch
    }

    /// As ``nextBatch(upTo:)``, but replaces the contents of `buffer`, whose storage is used again.
    ///
    /// - Returns: Whether there is a message in the buffer.
    public func nextBatch(upTo limit: Int, into buffer: inout [Envelope]) async -> Bool {
        buffer.removeAll(keepingCapacity: true)
        guard limit > 0, !Task.isCancelled else { return false }
        fill(&buffer, upTo: limit)
        if buffer.isEmpty, lookOut(for: limit) { fill(&buffer, upTo: limit) }
        if buffer.isEmpty {
            guard let envelope = await parkedNext() else { return false }
            buffer.append(envelope)
            if limit > 1 { fill(&buffer, upTo: limit) }
        }
        return true
    }

    private func fill(_ buffer: inout [Envelope], upTo limit: Int) {
        let needsTime = state.withLock { state in
            if !state.lanes.needsTime { state.lanes.take(upTo: limit, at: nil, into: &buffer) }
            return state.lanes.needsTime
        }
        guard needsTime, buffer.isEmpty else { return }
        let now = time.now
        state.withLock { $0.lanes.take(upTo: limit, at: now, into: &buffer) }
    }

    /// A taker of batches looks out for a few, so that it does not take its sender's every message by itself.
    private func lookOut(for limit: Int) -> Bool {
        let known = arrivals.load(ordering: .relaxed)
        return watch.lookOut(for: min(limit, 16)) { arrivals.load(ordering: .relaxed) &- known }
    }

    private func parkedNext() async -> Envelope? {
        let ticket = state.withLock { $0.takers.ticket() }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { park(ParkedTakers.Taker($0), ticket: ticket) }
        } onCancel: {
            state.withLock { $0.takers.remove(ticket: ticket) }?.resume(returning: nil)
        }
    }

    /// Parks the taker unless there is an answer for it already.
    ///
    /// Cancellation is looked up under the lock: the handler either finds the taker parked, or ran before and shows here.
    private func park(_ taker: ParkedTakers.Taker, ticket: Int) {
        let now = time.now
        let answer = state.withLock { state -> Envelope?? in
            if let envelope = state.lanes.take(at: now) { return .some(envelope) }
            if state.lanes.phase == .closed || Task.isCancelled { return .some(nil) }
            state.takers.park(taker, ticket: ticket)
            return nil
        }
        if let answer { taker.resume(returning: answer) }
    }
}
