extension MessageID {
    /// The id that follows from this one and a name: the same for the same two, so that work begun again finds itself.
    ///
    /// It keeps the time of this id, so that it is stored near it, and is marked as version 8.
    public func derived(_ name: String) -> MessageID {
        .derived(milliseconds: milliseconds, seed: [high, low], name)
    }

    /// The id that follows from a moment and a name.
    public static func derived(milliseconds: Int64, _ name: String) -> MessageID {
        derived(milliseconds: milliseconds, seed: [], name)
    }

    private static func derived(milliseconds: Int64, seed: [UInt64], _ name: String) -> MessageID {
        let one = hash(name, seed, 0xcbf2_9ce4_8422_2325)
        let two = hash(name, seed, one ^ 0x9e37_79b9_7f4a_7c15)
        let time = UInt64(clamping: milliseconds) & 0xffff_ffff_ffff
        return MessageID(high: time << 16 | 0x8000 | (one & 0xfff), low: 1 << 63 | (two & (1 << 62 - 1)))
    }

    /// FNV-1a with a last mixing step: ids have to be distinct among the steps of one plan, not secret.
    private static func hash(_ name: String, _ seed: [UInt64], _ start: UInt64) -> UInt64 {
        var hash = start
        for word in seed {
            for shift in stride(from: 0, to: 64, by: 8) {
                hash = (hash ^ (word >> UInt64(shift) & 0xff)) &* 0x100_0000_01b3
            }
        }
        for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash = (hash ^ (hash >> 32)) &* 0xd6e8_feb8_6659_fd93
        return hash ^ (hash >> 32)
    }
}
