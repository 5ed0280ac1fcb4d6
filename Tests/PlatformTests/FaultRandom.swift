import Foundation

/// Chance with a seed, so that a run can be repeated: `INSA_FAULT_SEED` names another one.
struct FaultRandom: RandomNumberGenerator {
    static var seed: UInt64 {
        ProcessInfo.processInfo.environment["INSA_FAULT_SEED"].flatMap { UInt64($0) } ?? 20_261_121
    }

    private var state = Self.seed

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
