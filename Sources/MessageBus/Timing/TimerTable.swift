import HeapModule
import Resilience

/// Values that fall due at an instant each, in the order of these instants; equal ones in the order of insertion.
///
/// Cancelling is O(1): the heap keeps a dead entry of three words until it surfaces or until the dead outnumber the
/// living, when all of them are dropped at once. Memory so stays in proportion to what is live.
struct TimerTable<Value: Sendable>: Sendable {
    /// Names one timer for ever; a token of a timer that is gone finds nothing.
    struct Token: Hashable, Sendable {
        fileprivate let index: Int
        fileprivate let sequence: UInt64
    }

    private struct Timer: Comparable, Sendable {
        let due: Int64
        let sequence: UInt64
        let index: Int

        static func < (lhs: Timer, rhs: Timer) -> Bool {
            lhs.due != rhs.due ? lhs.due < rhs.due : lhs.sequence < rhs.sequence
        }
    }

    private struct Slot: Sendable {
        var sequence: UInt64
        var value: Value?
    }

    private static var tolerated: Int { 32 }

    private var heap = Heap<Timer>()
    private var slots: [Slot] = []
    private var free: [Int] = []
    private var nextSequence: UInt64 = 0

    init() {}

    /// How many timers are live.
    var count: Int { slots.count - free.count }

    /// How many entries are held, dead ones included.
    var footprint: Int { max(heap.count, slots.count) }

    /// Adds a timer that falls due at `due`.
    mutating func insert(_ value: consuming Value, due: MonotonicInstant) -> Token {
        let sequence = nextSequence
        nextSequence += 1
        let index = occupy(Slot(sequence: sequence, value: value))
        heap.insert(Timer(due: due.nanoseconds, sequence: sequence, index: index))
        return Token(index: index, sequence: sequence)
    }

    /// Takes a timer out before it falls due; `nil` when it has gone already.
    @discardableResult
    mutating func remove(_ token: Token) -> Value? {
        guard isLive(token.index, token.sequence) else { return nil }
        let value = vacate(token.index)
        compactIfMostlyDead()
        return value
    }

    /// Takes out every timer whose value matches, in no particular order.
    mutating func removeAll(where matches: (Value) -> Bool) -> [Value] {
        var removed: [Value] = []
        for index in slots.indices {
            guard let value = slots[index].value, matches(value) else { continue }
            slots[index].value = nil
            free.append(index)
            removed.append(value)
        }
        compactIfMostlyDead()
        return removed
    }

    /// When the next live timer falls due; `nil` when there is none.
    mutating func earliest() -> MonotonicInstant? {
        while let timer = heap.min {
            if isLive(timer.index, timer.sequence) { return MonotonicInstant(nanoseconds: timer.due) }
            heap.removeMin()
        }
        return nil
    }

    /// Takes out the next timer if it is due at `now`.
    mutating func popDue(at now: MonotonicInstant) -> Value? {
        guard let due = earliest(), due <= now else { return nil }
        let value = vacate(heap.removeMin().index)
        compactIfMostlyDead()
        return value
    }

    private func isLive(_ index: Int, _ sequence: UInt64) -> Bool {
        index < slots.count && slots[index].sequence == sequence && slots[index].value != nil
    }

    private mutating func occupy(_ slot: Slot) -> Int {
        guard let index = free.popLast() else {
            slots.append(slot)
            return slots.count - 1
        }
        slots[index] = slot
        return index
    }

    private mutating func vacate(_ index: Int) -> Value? {
        free.append(index)
        return slots[index].value.take()
    }

    private mutating func compactIfMostlyDead() {
        if count == 0, footprint > Self.tolerated {
            heap = Heap()
            slots = []
            free = []
        } else if heap.count > 2 * count + Self.tolerated {
            heap = Heap(heap.unordered.filter { isLive($0.index, $0.sequence) })
        }
    }
}
