/// A look-up from 64-bit keys to numbers, filled once and read on every word.
///
/// Keys that an outsider makes collide cost nothing here: only the tables' own keys are stored, so the longest run of
/// neighbours is fixed when the vocabulary is built.
struct FlatTable: Sendable {
    private struct Slot: Sendable {
        var key: UInt64 = 0
        var value: Int32 = -1
    }

    private var slots = Array(repeating: Slot(), count: 16)
    private var count = 0

    subscript(key: UInt64) -> Int32? {
        var index = Self.spread(key) & (slots.count - 1)
        while slots[index].value >= 0 {
            if slots[index].key == key { return slots[index].value }
            index = (index + 1) & (slots.count - 1)
        }
        return nil
    }

    /// Adds a key that is not there yet; the value is never negative.
    mutating func insert(_ key: UInt64, _ value: Int32) {
        if count * 4 >= slots.count { grow() }
        var index = Self.spread(key) & (slots.count - 1)
        while slots[index].value >= 0 { index = (index + 1) & (slots.count - 1) }
        slots[index] = Slot(key: key, value: value)
        count += 1
    }

    private mutating func grow() {
        let old = slots
        slots = Array(repeating: Slot(), count: old.count * 2)
        count = 0
        for slot in old where slot.value >= 0 { insert(slot.key, slot.value) }
    }

    private static func spread(_ key: UInt64) -> Int {
        let mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}
