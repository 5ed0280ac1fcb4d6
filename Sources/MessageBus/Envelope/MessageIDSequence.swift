/// Decides the next id: strictly increasing, whatever the wall clock does.
struct MessageIDSequence: Sendable {
    private static let lowBits: UInt64 = 1 << 62 - 1

    private var milliseconds: UInt64 = 0
    private var upper: UInt64 = 0
    private var lower: UInt64 = 0
    private var random: UInt64

    init(seed: UInt64) {
        random = seed
    }

    /// The id after all earlier ones; a wall clock that stands or jumps back only advances the counter.
    mutating func next(wallMilliseconds: Int64) -> MessageID {
        let wall = UInt64(clamping: wallMilliseconds) & 0xffff_ffff_ffff
        if wall > milliseconds {
            restart(at: wall)
        } else {
            advance()
        }
        return MessageID(high: milliseconds << 16 | 0x7000 | upper, low: 1 << 63 | lower)
    }

    /// Starts a millisecond at a random point of the lower half, which leaves room to count up.
    private mutating func restart(at wall: UInt64) {
        let bits = draw()
        milliseconds = wall
        upper = bits >> 53
        lower = draw() & (Self.lowBits >> 1)
    }

    /// Counts up by a random step, so that an id says little about its neighbours.
    private mutating func advance() {
        lower += 1 + (draw() & 0xffff_ffff)
        guard lower > Self.lowBits else { return }
        lower &= Self.lowBits
        upper += 1
        guard upper > 0xfff else { return }
        upper = 0
        milliseconds += 1
    }

    /// SplitMix64: ids have to be distinct and hard to collide between processes, not secret.
    private mutating func draw() -> UInt64 {
        random &+= 0x9e37_79b9_7f4a_7c15
        var mixed = random
        mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
        return mixed ^ (mixed >> 31)
    }
}
