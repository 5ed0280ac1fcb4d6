/// A look-up from 64-bit keys to numbers, filled once and read on every word.
///
/// Keys that an outsider makes collide cost nothing here: only the tables' own keys are stored, so the longest run of
/// neighbours is fixed when the vocabulary is built.
struct FlatTable: Sendable {
    private var keys: [UInt64] = Array(repeating: 0, count: 16)
    private var values: [Int32] = Array(repeating: -1, count: 16)
    private var count = 0

    subscript(key: UInt64) -> Int32? {
        var slot = Self.spread(key) & (keys.count - 1)
        while values[slot] >= 0 {
            if keys[slot] == key { return values[slot] }
            slot = (slot + 1) & (keys.count - 1)
        }
        return nil
    }

    /// Adds a key that is not there yet; the value is never negative.
    mutating func insert(_ key: UInt64, _ value: Int32) {
        if count * 4 >= keys.count { grow() }
        var slot = Self.spread(key) & (keys.count - 1)
        while values[slot] >= 0 { slot = (slot + 1) & (keys.count - 1) }
        keys[slot] = key
        values[slot] = value
        count += 1
    }

    private mutating func grow() {
        let old = (keys, values)
        keys = Array(repeating: 0, count: old.0.count * 2)
        values = Array(repeating: -1, count: old.1.count * 2)
        count = 0
        for (key, value) in zip(old.0, old.1) where value >= 0 { insert(key, value) }
    }

    private static func spread(_ key: UInt64) -> Int {
        let mixed = (key ^ (key >> 32)) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32)
    }
}
