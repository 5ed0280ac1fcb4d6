/// Small numbers, 0 to 63, as bits.
struct CronSet: Hashable, Sendable {
    private var bits: UInt64 = 0

    init() {}

    init(_ numbers: some Sequence<Int>) {
        for number in numbers { insert(number) }
    }

    var isEmpty: Bool { bits == 0 }

    /// The smallest number; 64 when there is none.
    var first: Int { bits.trailingZeroBitCount }

    mutating func insert(_ number: Int) {
        bits |= 1 << UInt64(number)
    }

    func contains(_ number: Int) -> Bool {
        bits >> UInt64(number) & 1 == 1
    }

    /// The smallest number that is `number` or more; `nil` when there is none.
    func first(from number: Int) -> Int? {
        let rest = number < 64 ? bits & (.max << UInt64(number)) : 0
        return rest == 0 ? nil : rest.trailingZeroBitCount
    }
}
