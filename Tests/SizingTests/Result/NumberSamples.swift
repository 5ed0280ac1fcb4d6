/// Numbers of every size, the same in each run.
enum NumberSamples {
    static let all: [Double] = {
        var state: UInt64 = 0x1234_5678_9ABC_DEF1
        var values = [
            0, -0.0, .leastNonzeroMagnitude, .leastNormalMagnitude, .greatestFiniteMagnitude, 0x1p53, 0x1p-1022,
        ]
        for exponent in -300...300 {
            let power = Double("1e\(exponent)") ?? 1
            values += [power, power.nextUp, power.nextDown, -power, power * 0.5, power * 9.9999995, power * 1.23456785]
            for _ in 0..<20 { values.append(power * (1 + 9 * unit(&state))) }
        }
        for _ in 0..<5000 {
            let value = Double(bitPattern: next(&state))
            if value.isFinite { values.append(value) }
            values.append(Double(bitPattern: next(&state) >> 12))
            let whole = Double(next(&state) >> (next(&state) % 64))
            values += [whole, -whole, whole / 2, whole / 1000, whole / 0x1p20]
            values.append(Double(next(&state) % 20_000_000) / 1e4)
        }
        return values
    }()

    private static func unit(_ state: inout UInt64) -> Double { Double(next(&state) >> 11) * 0x1p-53 }

    /// The xorshift generator of Marsaglia (2003).
    private static func next(_ state: inout UInt64) -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}
